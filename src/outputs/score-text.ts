import type { Grade, Loss, Report, Score } from '../engine/report.ts'
import { count, decimal } from './french.ts'
import type { Colour, Paint } from './paint.ts'
import { printable } from './printable.ts'
import { roundScore } from './round-score.ts'
import { topLosses } from './top-losses.ts'

const colourOf = { A: 'green', B: 'green', C: 'yellow', D: 'yellow', E: 'red' } as const satisfies Record<
  Grade,
  Colour
>

const lossText = ({ total, label, count: times }: Loss): string => {
  const often = times !== undefined && times > 1 ? ` (${count(times, 'fois', 'fois')})` : ''
  return `    ${`−${decimal(total)}`.padStart(5)}  ${printable(label)}${often}`
}

const subscoreLines = ({ subscores }: Score): string[] => {
  const longest = Math.max(...subscores.map(({ label }) => label.length))
  return subscores.map(({ label, value }) => `    ${label.padEnd(longest)}  ${decimal(value).padStart(5)}`)
}

/** The score of a document, its parts and what costs most; or why there is none. */
export const scoreText = (report: Report, paint: Paint): string[] => {
  if (!report.score) return report.notGraded ? [`  ${printable(report.notGraded)}`] : []
  const score = roundScore(report.score)
  const losses = topLosses(score)
  const head = `Score\u00a0: ${decimal(score.value)} sur 100, note ${score.grade}`
  return [
    `  ${paint(colourOf[score.grade], head)}`,
    ...subscoreLines(score),
    ...(losses.length > 0 ? ['  Ce qui coûte le plus de points\u00a0:', ...losses.map(lossText)] : []),
  ]
}
