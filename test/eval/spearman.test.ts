import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spearman } from './spearman.ts'

describe('the rank correlation', () => {
  it('is 1 for the same order, whatever the distances, and -1 for the reverse', () => {
    expect(spearman([1, 2, 3, 4], [10, 11, 500, 501])).toBeCloseTo(1, 12)
    expect(spearman([1, 2, 3, 4], [4, 3, 2, 1])).toBeCloseTo(-1, 12)
  })

  it('agrees with the published example of IQ and hours of television', () => {
    const intelligence = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110]
    const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17]
    // Wikipedia, « Spearman's rank correlation coefficient »: ρ = −29/165.
    expect(spearman(intelligence, hours)).toBeCloseTo(-29 / 165, 12)
  })

  it('gives ties the mean of their ranks', () => {
    // Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4.
    expect(spearman([1, 2, 2, 3], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12)
  })

  it('is the same both ways, and lies between -1 and 1', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
      minLength: 3,
    })
    fc.assert(
      fc.property(pairs, (all) => {
        const [a, b] = [all.map(([x]) => x), all.map(([, y]) => y)]
        fc.pre(new Set(a).size > 1 && new Set(b).size > 1)
        const value = spearman(a, b)
        expect(value).toBeCloseTo(spearman(b, a), 12)
        expect(Math.abs(value)).toBeLessThanOrEqual(1 + 1e-12)
      }),
    )
  })

  it('is no number when one side never changes', () => {
    expect(spearman([1, 1, 1], [1, 2, 3])).toBeNaN()
  })
})
