import { visibleText } from '../../src/document/document.ts'
import { readCorpus } from '../corpus/corpus-files.ts'
import { documentOf } from '../corpus/read-version.ts'

/** As many sample letters, source and clear versions in turn, as make up at least `bytes` bytes; without markup. */
export const lettersOf = async (bytes: number): Promise<string[]> => {
  const versions = readCorpus().flatMap(({ source, clear }) => [source, clear])
  const texts = await Promise.all(
    versions.map(async (version) => {
      const document = await documentOf(version)
      return document.blocks.map(({ span }) => visibleText(document, span)).join('\n\n')
    }),
  )
  const letters: string[] = []
  for (let size = 0; size < bytes; ) {
    const letter = texts[letters.length % texts.length] ?? ''
    letters.push(letter)
    size += Buffer.byteLength(letter)
  }
  return letters
}
