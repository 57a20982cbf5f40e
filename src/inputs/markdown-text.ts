import { characterReference } from './character-reference.ts'
import type { Piece } from './overlay.ts'

/** What a reader sees of a text, and the offsets where its lines end. */
export interface SeenText {
  readonly pieces: readonly Piece[]
  readonly lineEnds: readonly number[]
}

const punctuation = /[!-/:-@[-`{-~]/
const lineEnd = /\r\n?|\n/g
const blank = /[ \t]/
// White space and the marks of quotations, before a line that goes on.
const prefix = /[ \t>]/

const lineEndsIn = (source: string, start: number, end: number): number[] =>
  Array.from(source.slice(start, end).matchAll(lineEnd), ({ index }) => start + index)

const afterPrefix = (source: string, from: number, end: number, wanted: string): number => {
  let at = from
  while (at < end && prefix.test(source.charAt(at)) && source.charAt(at) !== wanted) at++
  return at
}

const endsLine = (source: string, at: number): boolean =>
  source.charAt(at) === '\n' || (source.charAt(at) === '\r' && source.charAt(at + 1) !== '\n')

/** A reference, and how much of the parsed value it makes; some numbers make U+FFFD in Markdown alone. */
const referenceAt = (source: string, at: number, value: string, place: number) => {
  const found = source.charAt(at) === '&' ? characterReference(source, at, 'markdown') : undefined
  if (!found) return undefined
  if (value.charAt(place) === '\ufffd') return { piece: found.piece, length: 1 }
  return value.startsWith(found.decoded, place)
    ? { piece: found.piece, length: found.decoded.length }
    : undefined
}

/** Puts the parsed value of a text back on its source, which has escapes, references and marks before its lines. */
const align = (source: string, start: number, end: number, value: string): Piece[] => {
  const pieces: Piece[] = []
  let [from, at, place] = [start, start, 0]
  const goTo = (next: number): void => {
    if (at > from) pieces.push({ start: from, end: at })
    from = next
    at = next
  }
  while (at < end && place < value.length) {
    const [character, following, wanted] = [source.charAt(at), source.charAt(at + 1), value.charAt(place)]
    const reference = referenceAt(source, at, value, place)
    if (reference) {
      goTo(reference.piece.end)
      pieces.push(reference.piece)
      place += reference.length
      continue
    }
    const isEscape = character === '\\' && following === wanted && punctuation.test(following)
    if (isEscape) goTo(at + 1)
    const isSame = isEscape || character === wanted || (character === '\u0000' && wanted === '\ufffd')
    if (isSame) {
      const isLineEnd = endsLine(source, at)
      at++
      place++
      if (isLineEnd) goTo(afterPrefix(source, at, end, value.charAt(place)))
    } else if (blank.test(character)) goTo(at + 1)
    // No known text comes here. Showing the rest as it is written loses no word.
    else at = end
  }
  goTo(at)
  return pieces
}

/** Maps a text node of Markdown, which stands between two offsets of the source and reads as `value`. */
export const markdownText = (source: string, start: number, end: number, value: string): SeenText => {
  const isAsWritten = end - start === value.length && source.startsWith(value, start)
  return {
    pieces: isAsWritten ? [{ start, end }] : align(source, start, end, value),
    lineEnds: lineEndsIn(source, start, end),
  }
}
