import type { Analyzer } from '../engine/analyze.ts'
import type { Metric } from '../metrics/metric.ts'
import { loadRuleBase } from '../rulebase/load.ts'
import type { RuleBase } from '../rulebase/rule.ts'
import type { Context } from './context.ts'

/** Where what the build wrote is read from: a disk, a bundle, a network. */
export interface LanguageFiles {
  rules(language: string): Promise<RuleBase>
  data(language: string): Promise<Readonly<Record<string, unknown>>>
  /** One of the names that the language's definition lists in `binaries`. */
  binary(language: string, name: string): Promise<Uint8Array>
}

const once = <T>(load: (key: string) => Promise<T>): ((key: string) => Promise<T>) => {
  const loaded = new Map<string, Promise<T>>()
  return (key) => {
    const known = loaded.get(key)
    if (known) return known
    // A load that fails is forgotten, so that the next request may succeed.
    const loading = load(key).catch((error: unknown) => {
      loaded.delete(key)
      throw error
    })
    loaded.set(key, loading)
    return loading
  }
}

const binariesOf = async (files: LanguageFiles, language: string, names: readonly string[]) =>
  Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await files.binary(language, name)] as const)),
  )

/** Loads each language when it is first asked for, and once. */
export const loadLanguages = (
  definitions: Context['definitions'],
  files: LanguageFiles,
  metrics: Readonly<Record<string, Metric>>,
): Pick<Context, 'definitions' | 'ruleBase' | 'analyzer'> => {
  const ruleBase = once((code) => files.rules(code))
  const analyzer = once(async (code): Promise<Analyzer> => {
    const definition = definitions[code]
    if (!definition) throw new Error(`No language has the code ${code}`)
    const [rules, data, binaries] = await Promise.all([
      ruleBase(code),
      files.data(code),
      binariesOf(files, code, definition.binaries),
    ])
    const language = await definition.load({ data, binaries })
    return { language, ruleBase: loadRuleBase(rules, language, metrics) }
  })
  return { definitions, ruleBase, analyzer }
}
