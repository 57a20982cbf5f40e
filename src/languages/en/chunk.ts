import { CONTINUATION, MARKUP, type PlaceholderType } from '../../document/document.ts'
import type { TokenKind } from '../../document/token.ts'

/** A run of characters without white space, or the part of one that is cut apart before wink sees it. */
export interface Chunk {
  readonly start: number
  readonly end: number
  /** As the reader sees it, without markup. */
  readonly text: string
  /** Where in the source each code unit of `text` stands, when markup has to be stepped over. */
  readonly offsets?: readonly number[]
  readonly island?: Island
  /** An abbreviation whose full stop ends nothing: one token, that wink is shown without the stop. */
  readonly isAbbreviation?: boolean
}

/** Something that is one token whatever stands in it, and that wink is shown another word for. */
export interface Island {
  readonly kind: Exclude<TokenKind, 'punctuation'>
  readonly placeholder?: PlaceholderType
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the two masks are control characters by design
export const masks = /[\u0000\u0001]/

/** The source between two offsets, which may hold markup. The chunk is empty when it holds nothing else. */
export const chunkAt = (text: string, start: number, end: number): Chunk => {
  const raw = text.slice(start, end)
  if (!masks.test(raw)) return { start, end, text: raw }
  const offsets: number[] = []
  let visible = ''
  for (let index = start; index < end; index++) {
    const unit = text[index] ?? ''
    if (unit === MARKUP || unit === CONTINUATION) continue
    visible += unit
    offsets.push(index)
  }
  return { start, end, text: visible, offsets }
}

/** The source offsets of a part of a chunk. The tail of an entity belongs to the character that it spells. */
export const spanIn = (chunk: Chunk, from: number, to: number, source: string) => {
  const { start, offsets } = chunk
  if (!offsets) return { start: start + from, end: start + to }
  let end = (offsets[to - 1] ?? start) + 1
  while (end < chunk.end && source[end] === CONTINUATION) end++
  return { start: offsets[from] ?? start, end }
}

export const partOf = (chunk: Chunk, from: number, to: number, source: string): Chunk => ({
  ...spanIn(chunk, from, to, source),
  text: chunk.text.slice(from, to),
  ...(chunk.offsets && { offsets: chunk.offsets.slice(from, to) }),
})
