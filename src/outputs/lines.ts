import type { Span } from '../document/span.ts'

/** As editors show it: both count from 1, the column in UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly column: number
}

export interface Lines {
  readonly count: number
  positionOf(offset: number): Position
  /** The characters of the line that holds `offset`, without its end. */
  spanAt(offset: number): Span
}

const lineEnd = /\r\n|\n|\r/g

/** Finds lines in a source. A line ends at a line feed, a carriage return, or both. */
export const indexLines = (source: string): Lines => {
  const starts = [0]
  const ends: number[] = []
  for (const { index, 0: end } of source.matchAll(lineEnd)) {
    ends.push(index)
    starts.push(index + end.length)
  }
  ends.push(source.length)
  const indexOf = (offset: number): number => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  return {
    count: starts.length,
    positionOf(offset) {
      const index = indexOf(offset)
      return { line: index + 1, column: offset - (starts[index] ?? 0) + 1 }
    },
    spanAt(offset) {
      const index = indexOf(offset)
      return { start: starts[index] ?? 0, end: ends[index] ?? source.length }
    },
  }
}
