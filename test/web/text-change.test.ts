import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeBetween, shiftSpan } from '../../web/text-change.ts'

// Few letters, so that beginnings and ends often look alike.
const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', 'é', '😀'), maxLength: 30 })

describe('the change between two texts', () => {
  it('leads from the first to the second', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const change = changeBetween(before, after)
        if (!change) return before === after
        const { start, removedEnd, insertedEnd } = change
        return before.slice(0, start) + after.slice(start, insertedEnd) + before.slice(removedEnd) === after
      }),
    )
  })

  it('leaves every span that it does not touch on the same words', () => {
    fc.assert(
      fc.property(text, text, fc.nat(30), fc.nat(30), (before, after, one, other) => {
        const change = changeBetween(before, after)
        const span = { start: Math.min(one, other), end: Math.max(one, other) }
        const moved = change && span.end <= before.length ? shiftSpan(span, change) : undefined
        return !moved || after.slice(moved.start, moved.end) === before.slice(span.start, span.end)
      }),
    )
  })

  it('drops a span whose words it touches', () => {
    const change = changeBetween('nous vous prions', 'nous te prions')
    expect(change && shiftSpan({ start: 5, end: 9 }, change)).toBeUndefined()
    expect(change && shiftSpan({ start: 0, end: 16 }, change)).toBeUndefined()
    expect(change && shiftSpan({ start: 10, end: 16 }, change)).toEqual({ start: 8, end: 14 })
  })
})
