import { letterSummary } from './letter-summary.ts'
import type { Lines } from './lines.ts'
import type { CheckedDocument } from './output.ts'
import type { Paint } from './paint.ts'
import { printable } from './printable.ts'

/** What the letter is, what it says and where, and what could not be found in it. Nothing for another text. */
export const letterText = (checked: CheckedDocument, lines: Lines, paint: Paint): string[] => {
  const summary = letterSummary(checked, lines)
  if (!summary) return []
  const { kind, rows, absent } = summary
  const width = Math.max(0, ...rows.map(({ name }) => name.length))
  return [
    `  ${paint('bold', `Cette lettre\u00a0: ${kind}`)}`,
    ...rows.map(
      ({ name, lines: [first], excerpt }) =>
        `    ${name.padEnd(width)}  ligne ${first}\u00a0: ${printable(excerpt)}`,
    ),
    ...(absent.length > 0 ? [`    ${paint('dim', `Pas trouvé\u00a0: ${absent.join(', ')}.`)}`] : []),
  ]
}
