import type { Document, Opaque } from '../../document/document.ts'
import type { Sentence } from '../../document/sentence.ts'
import { findEntities } from './entities.ts'
import { cutSentences } from './sentences.ts'
import { type ChunkReader, tokenise } from './tokens.ts'

/** Every sentence of every block, in order. */
export const segmentDocument = (document: Document, reader: ChunkReader): Sentence[] => {
  const { data, known } = reader
  const sentences: Sentence[] = []
  let next = 0
  for (const block of document.blocks) {
    const opaques: Opaque[] = []
    while (next < document.opaques.length) {
      const opaque = document.opaques[next]
      if (!opaque || opaque.span.start >= block.span.end) break
      if (opaque.span.start >= block.span.start) opaques.push(opaque)
      next++
    }
    for (const tokens of cutSentences(tokenise(document.text, block.span, opaques, reader), data, known)) {
      const start = tokens[0]?.start ?? block.span.start
      const end = tokens.at(-1)?.end ?? start
      sentences.push({ span: { start, end }, block, tokens, entities: findEntities(tokens, data) })
    }
  }
  return sentences
}
