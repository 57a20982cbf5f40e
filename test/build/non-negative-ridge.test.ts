import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nonNegativeRidge } from '../../src/build/non-negative-ridge.ts'

const numbers = (count: number) =>
  fc.array(fc.integer({ min: -100, max: 100 }), { minLength: count, maxLength: count })
const table = fc.array(numbers(3), { minLength: 5, maxLength: 30 })

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** Weight of one column in closed form: covariance over variance, the ridge added to the sum of squares. */
const oneColumn = (x: readonly number[], y: readonly number[], ridge: number): number => {
  const [mx, my] = [mean(x), mean(y)]
  const squares = x.reduce((sum, value) => sum + (value - mx) ** 2, 0)
  const products = x.reduce((sum, value, row) => sum + (value - mx) * ((y[row] ?? 0) - my), 0)
  return products / (squares + (ridge * squares) / x.length)
}

describe('the non-negative ridge', () => {
  it('finds the weights and the base that made the data', () => {
    const rows = Array.from({ length: 60 }, (_, row) => [row % 7, (row * row) % 11, (3 * row) % 5])
    const targets = rows.map(([a = 0, b = 0, c = 0]) => 1.5 + 2 * a + 0.25 * b + 0 * c)
    const { base, weights } = nonNegativeRidge(rows, targets, 0)
    for (const [index, weight] of [2, 0.25, 0].entries()) expect(weights[index]).toBeCloseTo(weight, 6)
    expect(base).toBeCloseTo(1.5, 6)
  })

  it('never gives a negative weight', () => {
    fc.assert(
      fc.property(
        table,
        fc.integer({ min: 1, max: 300 }),
        fc.infiniteStream(fc.integer({ min: -9, max: 9 })),
        (rows, ridge, noise) => {
          const targets = rows.map(() => Number(noise.next().value))
          for (const weight of nonNegativeRidge(rows, targets, ridge).weights)
            expect(weight).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })

  it('gives no weight to what goes against the target, and to what never changes', () => {
    const rows = [1, 2, 3, 4].map((value) => [value, 7])
    const { base, weights } = nonNegativeRidge(rows, [8, 6, 4, 2], 1)
    expect(weights).toEqual([0, 0])
    expect(base).toBe(5)
  })

  it('is the closed form of a ridge where the weight is positive', () => {
    const x = [1, 2, 4, 7, 11]
    const y = [2, 3, 7, 9, 15]
    for (const ridge of [0, 1, 10]) {
      const { base, weights } = nonNegativeRidge(
        x.map((value) => [value]),
        y,
        ridge,
      )
      const weight = oneColumn(x, y, ridge)
      expect(weights[0]).toBeCloseTo(weight, 9)
      expect(base).toBeCloseTo(mean(y) - weight * mean(x), 9)
    }
  })

  it('satisfies the conditions of the best solution in several columns', () => {
    const rows = Array.from({ length: 40 }, (_, row) => [row % 7, (row % 7) + (row % 3), (5 * row) % 13])
    const targets = rows.map(([a = 0, b = 0, c = 0], row) => a + 0.5 * b - 0.3 * c + (row % 4))
    const ridge = 5
    const { base, weights } = nonNegativeRidge(rows, targets, ridge)
    const residuals = rows.map(
      (row, at) =>
        (targets[at] ?? 0) -
        base -
        row.reduce((sum, value, column) => sum + value * (weights[column] ?? 0), 0),
    )
    expect(mean(residuals)).toBeCloseTo(0, 9)
    for (const column of [0, 1, 2]) {
      const values = rows.map((row) => row[column] ?? 0)
      const centre = mean(values)
      const variance = mean(values.map((value) => (value - centre) ** 2))
      const pull =
        values.reduce((sum, value, at) => sum + (value - centre) * (residuals[at] ?? 0), 0) -
        ridge * variance * (weights[column] ?? 0)
      // Where the weight is held at zero, the data may pull down and never up.
      if ((weights[column] ?? 0) > 0) expect(pull).toBeCloseTo(0, 4)
      else expect(pull).toBeLessThanOrEqual(1e-4)
    }
  })

  it('pulls weights towards zero the more the ridge weighs', () => {
    const rows = [1, 2, 4, 7].map((value) => [value])
    const weight = (ridge: number): number =>
      nonNegativeRidge(rows, [1, 2, 4, 7], ridge).weights[0] ?? Number.NaN
    expect(weight(0)).toBeCloseTo(1, 9)
    expect(weight(10)).toBeLessThan(weight(1))
    expect(weight(1e9)).toBeCloseTo(0, 6)
  })
})
