import type { Report } from '../src/engine/report.ts'
import { roundScore } from '../src/outputs/round-score.ts'
import { counted, decimal } from './french.ts'

const alertsOf = ({ diagnostics }: Report): string => counted(diagnostics.length, 'alerte')

/** One sentence for those who listen to the page. */
export const scoreSentence = (report: Report): string => {
  const { score } = report
  const grade = score ? `note ${score.grade}, ${decimal(roundScore(score).value)} sur 100` : 'pas de note'
  return `Analyse terminée\u00a0: ${grade}, ${alertsOf(report)}.`
}

/** The same in a few words, for the link that leads to it where it stands far below the letter. */
export const scoreInBrief = (report: Report): string =>
  report.score
    ? `Note ${report.score.grade}, ${decimal(roundScore(report.score).value)} sur 100, ${alertsOf(report)}`
    : `Pas de note, ${alertsOf(report)}`
