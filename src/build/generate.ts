import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compileBinaries } from './compile-binaries.ts'
import { compileData } from './compile-data.ts'
import { migrationsModule } from './compile-migrations.ts'
import { compileRules, RuleFileError } from './compile-rules.ts'
import { registries, registryModule } from './index-folders.ts'
import { root } from './root.ts'
import { workerAssetsModule } from './worker-assets.ts'

const languageFolders = (): string[] =>
  readdirSync(join(root, 'src', 'languages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()

/** Writes only what changed, so that watchers and caches stay calm. */
const write = (file: string, content: string | Uint8Array): void => {
  const path = join(root, 'src', 'generated', file)
  mkdirSync(dirname(path), { recursive: true })
  const bytes = Buffer.from(content)
  if (existsSync(path) && readFileSync(path).equals(bytes)) return
  writeFileSync(path, bytes)
}

/** Writes `src/generated/` from the folders of the house. */
export const generate = async (): Promise<void> => {
  const source = join(root, 'src')
  for (const registry of registries) write(`${registry.name}.ts`, registryModule(source, registry))
  write('migrations.ts', migrationsModule(source))
  const languages = languageFolders().map((code) => {
    write(`data.${code}.json`, JSON.stringify(compileData(source, code)))
    const binaries = compileBinaries(source, code)
    for (const { name, bytes } of binaries) write(`${name}.${code}.bin`, bytes)
    write(`rules.${code}.json`, JSON.stringify(compileRules(root, code)))
    return { code, binaries: binaries.map(({ name }) => name) }
  })
  write('worker-assets.ts', workerAssetsModule(languages))
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await generate()
  } catch (error) {
    if (!(error instanceof RuleFileError)) throw error
    console.error(error.message)
    process.exit(1)
  }
}
