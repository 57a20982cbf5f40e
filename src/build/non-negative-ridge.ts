const rounds = 5000
const tolerance = 1e-9

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length

/**
 * Weights w ≥ 0 and a base b that minimise Σ (b + w·x − y)² + ridge·|w∘s|², where s is the standard deviation of each column:
 * the ridge pulls on standardised columns. Coordinate descent, which is exact for this convex problem.
 */
export const nonNegativeRidge = (
  rows: readonly (readonly number[])[],
  targets: readonly number[],
  ridge: number,
): { base: number; weights: number[] } => {
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? 0))
  const means = columns.map(mean)
  const deviations = columns.map((column, index) =>
    Math.sqrt(mean(column.map((value) => (value - (means[index] ?? 0)) ** 2))),
  )
  const standard = columns.map((column, index) =>
    column.map((value) => (value - (means[index] ?? 0)) / (deviations[index] || 1)),
  )
  const target = mean(targets)
  const residuals = targets.map((value) => value - target)
  const weights = columns.map(() => 0)
  for (let round = 0; round < rounds; round++) {
    let largest = 0
    standard.forEach((column, index) => {
      const held = weights[index] ?? 0
      let [pull, curve] = [-ridge * held, ridge]
      column.forEach((value, row) => {
        pull += value * (residuals[row] ?? 0)
        curve += value * value
      })
      const next = Math.max(0, held + pull / curve)
      const change = next - held
      if (change === 0) return
      weights[index] = next
      largest = Math.max(largest, Math.abs(change))
      column.forEach((value, row) => {
        residuals[row] = (residuals[row] ?? 0) - change * value
      })
    })
    if (largest < tolerance) break
  }
  const scaled = weights.map((weight, index) => weight / (deviations[index] || 1))
  const base = target - scaled.reduce((sum, weight, index) => sum + weight * (means[index] ?? 0), 0)
  return { base, weights: scaled }
}
