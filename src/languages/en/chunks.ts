import type { Opaque } from '../../document/document.ts'
import type { Span } from '../../document/span.ts'
import { type Chunk, chunkAt, masks } from './chunk.ts'
import { splitChunk } from './split-chunk.ts'
import type { TokenData } from './token-data.ts'

const run = /\S+/g
const plainWord = /^[A-Za-z]{1,40}$/
// biome-ignore lint/suspicious/noControlCharactersInRegex: the two masks are control characters by design
const allMasks = /[\u0000\u0001]/g
/** Enough to tell « No. 12 » from the end of a sentence. */
const followingLength = 24

const proseChunks = (text: string, span: Span, blockEnd: number, data: TokenData, into: Chunk[]): void => {
  run.lastIndex = span.start
  for (let found = run.exec(text); found && found.index < span.end; found = run.exec(text)) {
    const { index: start, 0: raw } = found
    const end = Math.min(start + raw.length, span.end)
    if (plainWord.test(raw) && end === start + raw.length) into.push({ start, end, text: raw })
    else {
      const chunk = chunkAt(text, start, end)
      const following = text.slice(end, Math.min(end + followingLength, blockEnd))
      if (chunk.text !== '')
        into.push(
          ...splitChunk(
            chunk,
            masks.test(following) ? following.replace(allMasks, '') : following,
            data,
            text,
          ),
        )
    }
    if (end === span.end) break
  }
}

const opaqueChunk = (text: string, { kind, type, span }: Opaque): Chunk => ({
  ...span,
  text: text.slice(span.start, span.end).replace(allMasks, ''),
  island: kind === 'placeholder' ? { kind, placeholder: type } : { kind },
})

/** The chunks of one block, in order; template fields and inline code are chunks of their own. */
export const chunksOf = (text: string, span: Span, opaques: readonly Opaque[], data: TokenData): Chunk[] => {
  const chunks: Chunk[] = []
  let start = span.start
  for (const opaque of opaques) {
    proseChunks(text, { start, end: opaque.span.start }, span.end, data, chunks)
    chunks.push(opaqueChunk(text, opaque))
    start = opaque.span.end
  }
  proseChunks(text, { start, end: span.end }, span.end, data, chunks)
  return chunks
}
