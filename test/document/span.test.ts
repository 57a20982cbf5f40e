import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bySpan, covers, overlaps } from '../../src/document/span.ts'

const span = fc.tuple(fc.nat(20), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }))
const characters = ({ start, end }: { start: number; end: number }): number[] =>
  Array.from({ length: end - start }, (_, index) => start + index)

describe('spans', () => {
  it('overlap when they share a character: touching ends do not', () => {
    expect(overlaps({ start: 0, end: 4 }, { start: 4, end: 8 })).toBe(false)
    fc.assert(
      fc.property(span, span, (a, b) => {
        fc.pre(a.end > a.start && b.end > b.start)
        const shared = characters(a).filter((offset) => characters(b).includes(offset))
        expect(overlaps(a, b)).toBe(shared.length > 0)
      }),
    )
  })

  it('cover another when none of its characters stands outside', () => {
    fc.assert(
      fc.property(span, span, (outer, inner) => {
        fc.pre(inner.end > inner.start)
        expect(covers(outer, inner)).toBe(
          characters(inner).every((offset) => characters(outer).includes(offset)),
        )
      }),
    )
  })

  it('are ordered by where they start, then by where they end', () => {
    const spans = [
      { start: 3, end: 9 },
      { start: 0, end: 8 },
      { start: 3, end: 5 },
    ]
    expect(spans.toSorted(bySpan).map(({ start, end }) => [start, end])).toEqual([
      [0, 8],
      [3, 5],
      [3, 9],
    ])
  })
})
