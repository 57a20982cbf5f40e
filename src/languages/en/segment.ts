import type { Document, Opaque } from '../../document/document.ts'
import type { Sentence } from '../../document/sentence.ts'
import { chunksOf } from './chunks.ts'
import { findEntities } from './entities.ts'
import { placeTokens } from './place-tokens.ts'
import { plainTokens } from './plain-tokens.ts'
import { proseOf } from './prose.ts'
import { cutSentences } from './sentences.ts'
import type { TokenData } from './token-data.ts'
import type { Wink } from './wink.ts'

/** Every sentence of every block, in order. Their tokens carry what wink says of them. */
export const segmentDocument = (
  document: Document,
  wink: Pick<Wink, 'read'>,
  data: TokenData,
): Sentence[] => {
  const sentences: Sentence[] = []
  const { text } = document
  let next = 0
  for (const block of document.blocks) {
    const opaques: Opaque[] = []
    for (; next < document.opaques.length; next++) {
      const opaque = document.opaques[next]
      if (!opaque || opaque.span.start >= block.span.end) break
      if (opaque.span.start >= block.span.start) opaques.push(opaque)
    }
    const chunks = chunksOf(text, block.span, opaques, data)
    if (chunks.length === 0) continue
    const cut = placeTokens(chunks, wink.read(proseOf(chunks)), data, text) ?? plainTokens(chunks, text)
    for (const tokens of cutSentences(cut, text, data)) {
      const start = tokens[0]?.start ?? block.span.start
      const end = tokens.at(-1)?.end ?? start
      sentences.push({ span: { start, end }, block, tokens, entities: findEntities(tokens, data) })
    }
  }
  return sentences
}
