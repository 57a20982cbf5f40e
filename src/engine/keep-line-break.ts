import type { Document } from '../document/document.ts'
import type { Span } from '../document/span.ts'
import type { PlacedRewrite } from './place-rewrite.ts'

const lineBreak = /\s*\n\s*/

/** A rewrite of one word takes a space beside it, so that it has one to break the line at. */
const withSpace = (placed: PlacedRewrite, { text }: Document, sentence: Span): PlacedRewrite => {
  const { span, text: word } = placed
  if (word.includes(' ')) return placed
  if (span.start > sentence.start && text[span.start - 1] === ' ')
    return { span: { start: span.start - 1, end: span.end }, text: ` ${word}` }
  if (span.end < sentence.end && text[span.end] === ' ')
    return { span: { start: span.start, end: span.end + 1 }, text: `${word} ` }
  return placed
}

/**
 * Breaks the line near where the replaced words did. Letters that an editor wrapped are read by the length of their
 * lines: a rewrite that joined two of them could cut the paragraph in pieces.
 */
export const keepLineBreak = (placed: PlacedRewrite, document: Document, sentence: Span): PlacedRewrite => {
  const broken = lineBreak.exec(document.text.slice(placed.span.start, placed.span.end))
  if (!broken || placed.text.includes('\n')) return placed
  const { span, text } = withSpace(placed, document, sentence)
  const distance = (space: number): number => Math.abs(space - broken.index)
  const [nearest] = [...text.matchAll(/ /g)]
    .map(({ index }) => index)
    .sort((a, b) => distance(a) - distance(b))
  return nearest === undefined
    ? placed
    : { span, text: text.slice(0, nearest) + broken[0] + text.slice(nearest + 1) }
}
