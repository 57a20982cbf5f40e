import type { Loss, Score } from '../engine/report.ts'

/** Sums of binary fractions fall just short of the decimal they mean. */
const dust = 1e-6

/** Rounded down, so that 79.97 does not read as the 80 that would have earned a better grade. */
const toTenths = (value: number): number => Math.floor(value * 10 + dust)

/** Tenths that are nearest to the values and add up to `target` tenths. */
const apportion = (values: readonly number[], target: number): number[] => {
  const tenths = values.map(toTenths)
  const missing = target - tenths.reduce((sum, value) => sum + value, 0)
  const byRest = values
    .map((value, index) => ({ index, rest: value * 10 - (tenths[index] ?? 0) }))
    .toSorted((a, b) => b.rest - a.rest || a.index - b.index)
  const raised = new Set(byRest.slice(0, Math.max(0, missing)).map(({ index }) => index))
  return tenths.map((value, index) => (value + (raised.has(index) ? 1 : 0)) / 10)
}

/**
 * The score as people read it: tenths of points, in which every sub-score lacks exactly what its losses say, and
 * the whole exactly what all losses say.
 */
export const roundScore = (score: Score): Score => {
  const tenths = toTenths(score.value)
  const all = score.subscores.flatMap(({ losses }) => losses)
  const totals = apportion(
    all.map(({ total }) => total),
    1000 - tenths,
  )
  let next = 0
  const subscores = score.subscores.map((part) => {
    const value = toTenths(part.value)
    const points = apportion(
      part.losses.map((loss) => loss.points),
      1000 - value,
    )
    const losses = part.losses.map(
      (loss, index): Loss => ({ ...loss, points: points[index] ?? 0, total: totals[next++] ?? 0 }),
    )
    return { ...part, value: value / 10, losses }
  })
  return { ...score, value: tenths / 10, subscores }
}
