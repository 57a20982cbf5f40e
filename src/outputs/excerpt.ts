import type { Span } from '../document/span.ts'
import { type Cell, toCells, widthOfCells } from './cells.ts'
import type { Lines } from './lines.ts'
import { printable } from './printable.ts'

/** A source line, or the part of it around a span, and the marks that go below. */
export interface Excerpt {
  readonly text: string
  /** Columns before the span. */
  readonly indent: number
  /** Columns of the span, at least one. */
  readonly width: number
  /** The span goes on after this line or beyond what is shown. */
  readonly continues: boolean
}

const margin = 12

/** How many cells from the end of `cells` fit in `room` columns. */
const fitting = (cells: readonly Cell[], room: number): number => {
  let [count, used] = [0, 0]
  for (const { width } of cells) {
    if (used + width > room) break
    used += width
    count++
  }
  return count
}

// A file may be one line of five million characters: only the part that can be shown is cut into cells.
const near = (line: Span, flagged: Span, columns: number): Span => ({
  start: Math.max(line.start, flagged.start - 4 * columns),
  end: Math.min(line.end, flagged.start + 8 * columns),
})

const isLowSurrogate = (source: string, offset: number): boolean =>
  /[\udc00-\udfff]/.test(source.charAt(offset))

/** The line where a span begins, at most `columns` wide, with the place of the span in it. */
export const excerptOf = (source: string, lines: Lines, span: Span, columns: number): Excerpt => {
  const line = lines.spanAt(span.start)
  const flagged = {
    start: Math.min(span.start, line.end),
    end: Math.max(span.start, Math.min(span.end, line.end)),
  }
  const shown = near(line, flagged, columns)
  const from = isLowSurrogate(source, shown.start) ? shown.start + 1 : shown.start
  const cells = toCells(printable(source.slice(from, shown.end)))
  const before = cells.filter(({ start }) => start < flagged.start - from)
  const inside = cells.filter(({ start }) => start >= flagged.start - from && start < flagged.end - from)
  const after = cells.slice(before.length + inside.length)
  const whole = shown.start === line.start && shown.end === line.end && widthOfCells(cells) <= columns
  const roomBefore = Math.max(margin, Math.floor((columns - widthOfCells(inside)) / 2))
  const keptBefore = whole ? before.length : fitting(before.toReversed(), roomBefore)
  const left = before.slice(before.length - keptBefore)
  const keptInside = whole ? inside.length : fitting(inside, columns - widthOfCells(left))
  const middle = inside.slice(0, keptInside)
  const room = columns - widthOfCells(left) - widthOfCells(middle)
  const right = whole ? after : keptInside < inside.length ? [] : after.slice(0, fitting(after, room))
  const cutLeft = from > line.start || left.length < before.length
  const cutRight = shown.end < line.end || middle.length + right.length < inside.length + after.length
  const text = [...left, ...middle, ...right].map((cell) => cell.text).join('')
  return {
    text: `${cutLeft ? '…' : ''}${text}${cutRight ? '…' : ''}`,
    indent: widthOfCells(left) + (cutLeft ? 1 : 0),
    width: Math.max(1, widthOfCells(middle)),
    continues: span.end > flagged.end || middle.length < inside.length,
  }
}
