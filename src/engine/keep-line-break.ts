import type { Document } from '../document/document.ts'
import type { PlacedRewrite } from './place-rewrite.ts'

const lineBreak = /\s*\n\s*/

/**
 * Breaks the line near where the replaced words did. Letters that an editor wrapped are read by the length of their
 * lines: a rewrite that joined two of them could cut the paragraph in pieces.
 */
export const keepLineBreak = (placed: PlacedRewrite, document: Document): PlacedRewrite => {
  const { span, text } = placed
  const broken = lineBreak.exec(document.text.slice(span.start, span.end))
  if (!broken || text.includes('\n')) return placed
  const distance = (space: number): number => Math.abs(space - broken.index)
  const [nearest] = [...text.matchAll(/ /g)]
    .map(({ index }) => index)
    .sort((a, b) => distance(a) - distance(b))
  return nearest === undefined
    ? placed
    : { span, text: text.slice(0, nearest) + broken[0] + text.slice(nearest + 1) }
}
