import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileLexicon } from './compile-lexicon.ts'

export interface Binary {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Lexicons that are compiled from packages, by language. */
const lexicons: Readonly<Record<string, () => Uint8Array>> = { fr: compileLexicon }

/** The binary assets of a language: its lexicon, and `data/*.bin` as they are. */
export const compileBinaries = (source: string, language: string): Binary[] => {
  const folder = join(source, 'languages', language, 'data')
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.bin')) : []
  const kept = files.map((file) => ({
    name: file.replace(/\.bin$/, ''),
    bytes: readFileSync(join(folder, file)),
  }))
  const lexicon = lexicons[language]
  return lexicon ? [{ name: 'lexicon', bytes: lexicon() }, ...kept] : kept
}
