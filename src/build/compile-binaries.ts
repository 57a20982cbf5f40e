import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileLexicon } from './compile-lexicon.ts'
import { compileVocabulary } from './compile-vocabulary.ts'

export interface Binary {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What is compiled from packages and data files, by language and name. */
const compilers: Readonly<Record<string, Readonly<Record<string, () => Uint8Array>>>> = {
  fr: { lexicon: compileLexicon, vocabulary: compileVocabulary },
}

/** The binary assets of a language: those compiled, and `data/*.bin` as they are. */
export const compileBinaries = (source: string, language: string): Binary[] => {
  const folder = join(source, 'languages', language, 'data')
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.bin')) : []
  const kept = files.map((file) => ({
    name: file.replace(/\.bin$/, ''),
    bytes: readFileSync(join(folder, file)),
  }))
  const compiled = Object.entries(compilers[language] ?? {}).map(([name, compile]) => ({
    name,
    bytes: compile(),
  }))
  return [...compiled, ...kept]
}
