/** What the build wrote for one language. */
export interface BuiltLanguage {
  readonly code: string
  /** `lexicon` for `lexicon.fr.bin`. */
  readonly binaries: readonly string[]
}

const partOf = ({ code, binaries }: BuiltLanguage, index: number): { imports: string[]; entry: string } => {
  const variable = (order: number): string => `binary${index}x${order}`
  const entries = binaries.map((name, order) => `'${name}': ${variable(order)}`)
  // The compiler reads JSON enums as plain strings; the build has checked them against the schema.
  const rules = `rules${index} as unknown as RuleBase`
  return {
    imports: [
      `import rules${index} from './rules.${code}.json'`,
      `import data${index} from './data.${code}.json'`,
      ...binaries.map((name, order) => `import ${variable(order)} from './${name}.${code}.bin'`),
    ],
    entry: `  '${code}': { rules: ${rules}, data: data${index}, binaries: { ${entries.join(', ')} } },`,
  }
}

/** Text of `src/generated/worker-assets.ts`: what a Worker, which has no disk, carries as imports. */
export const workerAssetsModule = (languages: readonly BuiltLanguage[]): string => {
  const parts = languages.map(partOf)
  return [
    '// Written by src/build/worker-assets.ts. Not committed.',
    "import type { RuleBase } from '../rulebase/rule.ts'",
    ...parts.flatMap(({ imports }) => imports),
    '',
    'export interface WorkerAssets {',
    '  readonly rules: RuleBase',
    '  readonly data: Readonly<Record<string, unknown>>',
    '  readonly binaries: Readonly<Record<string, ArrayBuffer>>',
    '}',
    '',
    'export const workerAssets: Readonly<Record<string, WorkerAssets>> = {',
    ...parts.map(({ entry }) => entry),
    '}',
    '',
  ].join('\n')
}
