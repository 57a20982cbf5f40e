import { CONTINUATION, MARKUP } from '../document/document.ts'
import type { Span } from '../document/span.ts'

const space = /\s/

const isInvisible = (character: string): boolean =>
  character === MARKUP || character === CONTINUATION || space.test(character)

/** The span without the white space and the markup at its ends; empty when a reader sees nothing in it. */
export const trimSpan = (text: string, span: Span): Span => {
  let { start, end } = span
  while (start < end && isInvisible(text.charAt(start))) start++
  while (end > start) {
    let last = end - 1
    while (last > start && text.charAt(last) === CONTINUATION) last--
    // The tail of an entity ends with the character that it spells.
    if (!isInvisible(text.charAt(last))) break
    end = last
  }
  return { start, end }
}
