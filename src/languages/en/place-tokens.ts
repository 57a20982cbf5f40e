import type { TokenKind } from '../../document/token.ts'
import { type Chunk, type Island, spanIn } from './chunk.ts'
import type { CutBlock } from './cut-block.ts'
import { kindOf } from './kind-of.ts'
import { normalise } from './normalise.ts'
import { shownText } from './prose.ts'
import type { TaggedToken } from './tagged-token.ts'
import type { TokenData } from './token-data.ts'
import type { WinkText, WinkToken } from './wink.ts'

/** A token to be: half-open range of its chunk's text. */
interface Piece {
  readonly from: number
  readonly to: number
  readonly parts: readonly WinkToken[]
}

const letterOrDigit = /[\p{L}\p{N}]/u
const opensWord = /^[\p{L}\p{M}\p{N}]/u
const closesWord = /[\p{L}\p{M}\p{N}.]$/u
const inWord = /^[-‐‑'’]$/

const token = (chunk: Chunk, { from, to, parts }: Piece, kind: TokenKind, source: string): TaggedToken => {
  const form = chunk.text.slice(from, to)
  const { start, end } = spanIn(chunk, from, to, source)
  return { start, end, kind, form, norm: normalise(form), implicit: false, parts }
}

/** Whether the next piece is the same written word as what stands before it: « don|’t », « re|-|apply », « can|not ». */
const isSameWord = (text: string, { from, to }: Piece, next: Piece, data: TokenData): boolean => {
  const before = text.slice(from, to)
  const after = text.slice(next.from)
  if (!letterOrDigit.test(before)) return false
  if (data.clitics.has(normalise(text.slice(next.from, next.to)))) return true
  if (inWord.test(before.slice(-1))) return opensWord.test(after)
  if (!closesWord.test(before)) return false
  return opensWord.test(after)
    ? !before.endsWith('.')
    : inWord.test(after[0] ?? '') && opensWord.test(after.slice(1))
}

/** Numbers, addresses and fields are read by what they are; wink only saw a word that stood in for them. */
const islandToken = (chunk: Chunk, island: Island, source: string): TaggedToken => ({
  ...token(chunk, { from: 0, to: chunk.text.length, parts: [] }, island.kind, source),
  ...(island.placeholder && { placeholder: island.placeholder }),
})

const piecesOf = (chunk: Chunk, words: readonly WinkToken[], data: TokenData): Piece[] => {
  if (chunk.isAbbreviation) return [{ from: 0, to: chunk.text.length, parts: words }]
  const pieces: Piece[] = []
  let from = 0
  for (const word of words) {
    const next = { from, to: from + word.value.length, parts: [word] }
    const last = pieces.at(-1)
    if (last && isSameWord(chunk.text, last, next, data))
      pieces[pieces.length - 1] = { from: last.from, to: next.to, parts: [...last.parts, ...next.parts] }
    else pieces.push(next)
    from = next.to
  }
  return pieces
}

/** How many of wink's tokens, from the first one given, spell the chunk; 0 when they do not. */
const countWords = (text: string, words: readonly WinkToken[], first: number): number => {
  let length = 0
  for (let index = first; index < words.length; index++) {
    const { value } = words[index] ?? { value: '' }
    if (!text.startsWith(value, length)) return 0
    length += value.length
    if (length === text.length) return index + 1 - first
  }
  return 0
}

/**
 * Puts wink's tokens back where their characters stand in the source. Undefined when they do not spell the chunks:
 * wink promises nothing about the characters that it does not know.
 */
export const placeTokens = (
  chunks: readonly Chunk[],
  { tokens: words, ends: wordEnds }: WinkText,
  data: TokenData,
  source: string,
): CutBlock | undefined => {
  const tokens: TaggedToken[] = []
  const ends = new Set<number>()
  const endWords = new Set(wordEnds)
  let next = 0
  for (const chunk of chunks) {
    const count = countWords(shownText(chunk), words, next)
    if (count === 0) return undefined
    const first = tokens.length
    const only = count === 1 ? words[next] : undefined
    if (chunk.island) tokens.push(islandToken(chunk, chunk.island, source))
    else if (only)
      tokens.push(token(chunk, { from: 0, to: chunk.text.length, parts: [only] }, kindOf(chunk.text), source))
    else
      for (const piece of piecesOf(chunk, words.slice(next, next + count), data))
        tokens.push(token(chunk, piece, kindOf(chunk.text.slice(piece.from, piece.to)), source))
    for (let index = first; index < tokens.length; index++) {
      next += Math.max(1, tokens[index]?.parts.length ?? 0)
      if (endWords.has(next - 1)) ends.add(index)
    }
  }
  return next === words.length ? { tokens, ends } : undefined
}
