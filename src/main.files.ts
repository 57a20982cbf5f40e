import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LanguageFiles } from './services/load-languages.ts'

// `src/` when run from the sources, `dist/` when built: what the build wrote is in `generated/` beside this file.
const generated = join(dirname(fileURLToPath(import.meta.url)), 'generated')

// The build has checked what it wrote against the schemas: `JSON.parse` may answer for the type.
const readJson = async (file: string) => JSON.parse(await readFile(join(generated, file), 'utf8'))

/** Rules and languages as files of this machine, for the command line and the service. */
export const nodeFiles: LanguageFiles = {
  rules: (language) => readJson(`rules.${language}.json`),
  data: (language) => readJson(`data.${language}.json`),
  binary: (language, name) => readFile(join(generated, `${name}.${language}.bin`)),
}
