import type { Span } from '../src/document/span.ts'

/** One replacement that leads from a text to the next: `[start, removedEnd)` became `[start, insertedEnd)`. */
export interface TextChange {
  readonly start: number
  readonly removedEnd: number
  readonly insertedEnd: number
}

const commonPrefix = (before: string, after: string): number => {
  const limit = Math.min(before.length, after.length)
  let length = 0
  while (length < limit && before.charCodeAt(length) === after.charCodeAt(length)) length++
  return length
}

/** The smallest single replacement between two texts; undefined when they are equal. */
export const changeBetween = (before: string, after: string): TextChange | undefined => {
  if (before === after) return undefined
  const start = commonPrefix(before, after)
  const limit = Math.min(before.length, after.length) - start
  let tail = 0
  while (
    tail < limit &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++
  return { start, removedEnd: before.length - tail, insertedEnd: after.length - tail }
}

/** Where a span stands after a change; undefined when the change touched its words. */
export const shiftSpan = (span: Span, change: TextChange): Span | undefined => {
  if (span.end <= change.start) return span
  if (span.start < change.removedEnd || span.start < change.start) return undefined
  const shift = change.insertedEnd - change.removedEnd
  return { start: span.start + shift, end: span.end + shift }
}
