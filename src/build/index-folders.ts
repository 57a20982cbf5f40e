import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface FolderRegistry {
  /** Folder under `src/`. */
  readonly folder: string
  /** Name of the exported constant. */
  readonly name: string
  /** Type that each member satisfies, and where it comes from. */
  readonly type: string
  readonly typeFile: string
  /** `index.ts` of each sub-folder instead of files. */
  readonly subfolders?: boolean
  /** Members are loaded when they are asked for. */
  readonly lazy?: boolean
}

export const registries: readonly FolderRegistry[] = [
  { folder: 'inputs', name: 'inputs', type: 'Input', typeFile: 'inputs/input.ts', lazy: true },
  { folder: 'outputs', name: 'outputs', type: 'Output', typeFile: 'outputs/output.ts', lazy: true },
  { folder: 'metrics', name: 'metrics', type: 'Metric', typeFile: 'metrics/metric.ts' },
  {
    folder: 'languages',
    name: 'languages',
    type: 'LanguageDefinition',
    typeFile: 'languages/language.ts',
    subfolders: true,
  },
  { folder: 'http/routes', name: 'routes', type: 'Route', typeFile: 'http/route.ts' },
]

const hasDefaultExport = (file: string): boolean => /^export default /m.test(readFileSync(file, 'utf8'))

/** The members of a registry: every file of the folder that has a default export, by name. */
export const membersOf = (source: string, registry: FolderRegistry): { name: string; file: string }[] => {
  const folder = join(source, registry.folder)
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      if (registry.subfolders)
        return entry.isDirectory()
          ? [{ name: entry.name, file: `${registry.folder}/${entry.name}/index.ts` }]
          : []
      if (!entry.name.endsWith('.ts')) return []
      return [{ name: entry.name.replace(/\.ts$/, ''), file: `${registry.folder}/${entry.name}` }]
    })
    .filter(({ file }) => existsSync(join(source, file)) && hasDefaultExport(join(source, file)))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

const identifier = (name: string): string =>
  name.replace(/[^a-z0-9]+(.)?/gi, (_, next: string) => next?.toUpperCase() ?? '')

/** Text of `src/generated/<name>.ts`. */
export const registryModule = (source: string, registry: FolderRegistry): string => {
  const members = membersOf(source, registry)
  const head = `// Written by src/build/index-folders.ts from src/${registry.folder}/. Not committed.\n`
  const typeImport = `import type { ${registry.type} } from '../${registry.typeFile}'\n`
  if (registry.lazy) {
    const lines = members.map(
      ({ name, file }) => `  '${name}': () => import('../${file}').then((m) => m.default),`,
    )
    return `${head}${typeImport}\nexport const ${registry.name} = {\n${lines.join('\n')}\n} satisfies Record<string, () => Promise<${registry.type}>>\n`
  }
  const imports = members.map(({ name, file }) => `import ${identifier(name)} from '../${file}'`)
  const lines = members.map(({ name }) => `  '${name}': ${identifier(name)},`)
  return `${head}${imports.join('\n')}\n${typeImport}\nexport const ${registry.name} = {\n${lines.join('\n')}\n} satisfies Record<string, ${registry.type}>\n`
}
