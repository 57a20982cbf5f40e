import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Score } from '../../src/engine/report.ts'
import { roundScore } from '../../src/outputs/round-score.ts'
import { exampleScore } from '../support/report.ts'

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

const anyScore = fc
  .array(fc.array(fc.double({ min: 0, max: 15, noNaN: true }), { maxLength: 6 }), {
    minLength: 4,
    maxLength: 4,
  })
  .map((parts): Score => {
    const subscores = parts.map((points) => ({
      id: 'mots' as const,
      label: 'Mots',
      share: 0.25,
      value: 100 - sum(points),
      losses: points.map((lost, index) => ({
        cause: 'rule' as const,
        id: `fr/words/${index}`,
        label: 'Remplacer',
        points: lost,
        total: lost * 0.25,
      })),
    }))
    return { value: sum(subscores.map(({ value, share }) => value * share)), grade: 'B', subscores }
  })

describe('roundScore', () => {
  it('never reads as a better grade than the one given', () => {
    expect(roundScore(exampleScore).value).toBe(79.9)
  })

  it('does not take a tenth away for the dust of a sum', () => {
    const value = 0.35 * 100 + 0.3 * 100 + 0.2 * 100 + 0.15 * 100 - 1e-12
    expect(roundScore({ value, grade: 'A', subscores: [] }).value).toBe(100)
  })

  it('shows losses that add up to what is shown as lacking, for any score', () => {
    fc.assert(
      fc.property(anyScore, (score) => {
        const rounded = roundScore(score)
        const all = rounded.subscores.flatMap(({ losses }) => losses)
        expect(rounded.value + sum(all.map(({ total }) => total))).toBeCloseTo(100, 6)
        for (const { value, losses } of rounded.subscores)
          expect(value + sum(losses.map(({ points }) => points))).toBeCloseTo(100, 6)
      }),
    )
  })

  it('stays within a tenth of what the engine said, for any score', () => {
    fc.assert(
      fc.property(anyScore, (score) => {
        const rounded = roundScore(score)
        expect(Math.abs(rounded.value - score.value)).toBeLessThanOrEqual(0.1)
        rounded.subscores.forEach(({ losses }, part) => {
          losses.forEach(({ points, total }, index) => {
            const loss = score.subscores[part]?.losses[index]
            expect(Math.abs(points - (loss?.points ?? 0))).toBeLessThanOrEqual(0.1001)
            expect(Math.abs(total - (loss?.total ?? 0))).toBeLessThanOrEqual(0.1001)
          })
        })
      }),
    )
  })
})
