import type { TokenKind } from '../../document/token.ts'
import { type Chunk, type Island, spanIn } from './chunk.ts'
import { normalise } from './normalise.ts'
import type { Part, TaggedToken } from './tagged-token.ts'
import type { TokenData } from './token-data.ts'
import type { WinkText, WinkToken } from './wink.ts'

/** Tokens of a block, and after which of them wink ends a sentence. */
export interface CutBlock {
  readonly tokens: readonly TaggedToken[]
  readonly ends: ReadonlySet<number>
}

/** A token to be: half-open range of its chunk's text. */
interface Piece {
  readonly from: number
  readonly to: number
  readonly parts: readonly Part[]
}

const innerApostrophe = /(?<=\p{L})[’ʼ](?=\p{L})/gu
const quote = /^["”'’]/
const letterOrDigit = /[\p{L}\p{N}]/u
const letter = /\p{L}/u
const opensWord = /^[\p{L}\p{M}\p{N}]/u
const closesWord = /[\p{L}\p{M}\p{N}.]$/u
const inWord = /^[-‐‑'’]$/
const punctuation = /^\p{P}+$/u

const standIn = ({ kind, placeholder }: Island): string => {
  if (kind === 'symbol') return '-'
  return kind === 'number' || placeholder === 'amount' || placeholder === 'date' ? '12' : 'Ann'
}

const shown = ({ text, island, isAbbreviation }: Chunk): string => {
  if (island) return standIn(island)
  return isAbbreviation ? text.slice(0, -1) : text.replace(innerApostrophe, "'")
}

/** What wink is given to read: the chunks with a space between them, each of them a run that it takes apart alone. */
export const proseOf = (chunks: readonly Chunk[]): string => {
  let prose = ''
  let end = -1
  for (const chunk of chunks) {
    // wink looks for a space to tell an opening quotation mark from a closing one.
    if (prose !== '' && !(chunk.start === end && quote.test(chunk.text))) prose += ' '
    prose += shown(chunk)
    end = chunk.end
  }
  return prose
}

const kindOf = (form: string): TokenKind => {
  if (letter.test(form)) return 'word'
  if (letterOrDigit.test(form)) return 'number'
  return punctuation.test(form) ? 'punctuation' : 'symbol'
}

const token = (chunk: Chunk, { from, to, parts }: Piece, kind: TokenKind, source: string): TaggedToken => {
  const form = chunk.text.slice(from, to)
  return { ...spanIn(chunk, from, to, source), kind, form, norm: normalise(form), implicit: false, parts }
}

/** Whether the next piece is the same written word as what stands before it: « don|’t », « re|-|apply », « can|not ». */
const isSameWord = (text: string, { from, to }: Piece, next: Piece, data: TokenData): boolean => {
  const before = text.slice(from, to)
  const after = text.slice(next.from)
  if (!letterOrDigit.test(before)) return false
  if (data.clitics.has(normalise(text.slice(next.from, next.to)))) return true
  if (inWord.test(before.slice(-1))) return opensWord.test(after)
  if (!closesWord.test(before)) return false
  return opensWord.test(after) ? !before.endsWith('.') : inWord.test(after[0] ?? '') && opensWord.test(after.slice(1))
}

/** Numbers, addresses and fields are read by what they are; wink only saw a word that stood in for them. */
const islandToken = (chunk: Chunk, island: Island, source: string): TaggedToken => ({
  ...token(chunk, { from: 0, to: chunk.text.length, parts: [] }, island.kind, source),
  ...(island.placeholder && { placeholder: island.placeholder }),
})

const piecesOf = (chunk: Chunk, words: readonly WinkToken[], data: TokenData): Piece[] => {
  if (chunk.isAbbreviation) {
    const parts = words.map(({ tag, lemma }) => ({ norm: normalise(chunk.text), tag, lemma }))
    return [{ from: 0, to: chunk.text.length, parts }]
  }
  const pieces: Piece[] = []
  let from = 0
  for (const { value, tag, lemma } of words) {
    const next = { from, to: from + value.length, parts: [{ norm: normalise(value), tag, lemma }] }
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
    const count = countWords(shown(chunk), words, next)
    if (count === 0) return undefined
    const first = tokens.length
    if (chunk.island) tokens.push(islandToken(chunk, chunk.island, source))
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
