/** One line of the result: what was measured, on what, and what was aimed at. */
export interface Figure {
  readonly label: string
  /** What was measured: `0.826`, `4.1 ms`. */
  readonly value: string
  /** Left out for what is only told. */
  readonly target?: string
  readonly met?: boolean
}

/** A share or a correlation that should be at least `least`. */
export const atLeast = (label: string, value: number, least: number): Figure => ({
  label,
  value: value.toFixed(3),
  target: `≥ ${least}`,
  met: value >= least,
})

export const told = (label: string, value: number): Figure => ({ label, value: value.toFixed(3) })

export const printFigures = (title: string, figures: readonly Figure[]): void => {
  console.log(`\n${title}`)
  for (const { label, value, target, met } of figures) {
    const verdict = met === undefined ? '' : met ? 'met' : 'SHORT'
    console.log(
      `  ${label.padEnd(74)} ${value.padStart(9)}  ${(target ?? '').padEnd(9)} ${verdict}`.trimEnd(),
    )
  }
}
