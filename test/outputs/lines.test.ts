import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexLines } from '../../src/outputs/lines.ts'

const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n', 'é', '📄', '\u2028') })

describe('indexLines', () => {
  it('counts lines and columns from 1', () => {
    expect(indexLines('ab\ncd').positionOf(4)).toEqual({ line: 2, column: 2 })
  })

  it('ends a line at a line feed, at a carriage return, and at both together', () => {
    const lines = indexLines('a\nb\rc\r\nd')
    expect([0, 2, 4, 7].map((offset) => lines.positionOf(offset).line)).toEqual([1, 2, 3, 4])
    expect(lines.count).toBe(4)
  })

  it('counts columns in UTF-16 code units', () => {
    expect(indexLines('📄é b').positionOf(4)).toEqual({ line: 1, column: 5 })
  })

  it('keeps line ends out of a line', () => {
    expect(indexLines('ab\r\ncd\n').spanAt(1)).toEqual({ start: 0, end: 2 })
    expect(indexLines('ab\r\ncd\n').spanAt(7)).toEqual({ start: 7, end: 7 })
  })

  it('gives back the offset from the line and the column, for any text', () => {
    fc.assert(
      fc.property(text, (source) => {
        const lines = indexLines(source)
        const split = source.split(/\r\n|\n|\r/)
        expect(lines.count).toBe(split.length)
        for (let offset = 0; offset <= source.length; offset++) {
          const { line, column } = lines.positionOf(offset)
          const { start, end } = lines.spanAt(offset)
          expect(start + column - 1).toBe(offset)
          expect(source.slice(start, end)).toBe(split[line - 1])
        }
      }),
    )
  })
})
