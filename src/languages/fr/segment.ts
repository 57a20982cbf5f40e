import type { Document, Opaque } from '../../document/document.ts'
import type { Sentence } from '../../document/sentence.ts'
import { findEntities } from './entities.ts'
import { cutSentences } from './sentences.ts'
import type { TokenData } from './token-data.ts'
import { tokenise } from './tokens.ts'
import type { WordKnowledge } from './word-pieces.ts'

/** Every sentence of every block, in order. */
export const segmentDocument = (document: Document, data: TokenData, known: WordKnowledge): Sentence[] => {
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
    for (const tokens of cutSentences(tokenise(document.text, block.span, opaques, data, known), data)) {
      const start = tokens[0]?.start ?? block.span.start
      const end = tokens.at(-1)?.end ?? start
      sentences.push({ span: { start, end }, block, tokens, entities: findEntities(tokens, data) })
    }
  }
  return sentences
}
