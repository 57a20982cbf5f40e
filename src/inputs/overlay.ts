import { MARKUP } from '../document/document.ts'
import type { Span } from '../document/span.ts'

/** A run of the source that reads as `text`, which has the run's length; as the source itself when there is none. */
export interface Piece extends Span {
  readonly text?: string
}

/** As long as `text` and invisible. Line ends stay, so that what stood on two lines is never read as one word. */
const masked = (text: string): string => text.replace(/[^\r\n]+/g, (run) => MARKUP.repeat(run.length))

const between = (text: string, pieces: readonly Piece[], gap: (text: string) => string): string => {
  const parts: string[] = []
  let at = 0
  for (const piece of pieces) {
    parts.push(gap(text.slice(at, piece.start)), piece.text ?? text.slice(piece.start, piece.end))
    at = piece.end
  }
  parts.push(gap(text.slice(at)))
  return parts.join('')
}

/** The text with its pieces put over it. They are in order and do not overlap. */
export const overlay = (text: string, pieces: readonly Piece[]): string =>
  pieces.length === 0 ? text : between(text, pieces, (gap) => gap)

/** The pieces alone: all that lies between them is markup. They are in order and do not overlap. */
export const showOnly = (source: string, pieces: readonly Piece[]): string => between(source, pieces, masked)

/** The text with the spans made invisible. They are in order and do not overlap. */
export const hide = (text: string, spans: readonly Span[]): string =>
  overlay(
    text,
    spans.map(({ start, end }) => ({ start, end, text: masked(text.slice(start, end)) })),
  )
