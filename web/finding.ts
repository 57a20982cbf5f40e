import type { Diagnostic } from '../src/engine/diagnostic.ts'
import { shiftSpan, type TextChange } from './text-change.ts'

/** A diagnostic on the page. `id` stays the same from one report to the next while words and rule do. */
export interface Finding {
  readonly id: number
  readonly diagnostic: Diagnostic
}

const key = ({ rule, span }: Diagnostic): string => `${rule}:${span.start}:${span.end}`

/** Findings of a new report, with the ids of those that were already there. */
export const nameFindings = (
  diagnostics: readonly Diagnostic[],
  previous: readonly Finding[],
  newId: () => number,
): Finding[] => {
  const known = new Map(previous.map(({ id, diagnostic }) => [key(diagnostic), id]))
  return diagnostics.map((diagnostic) => {
    const name = key(diagnostic)
    const id = known.get(name) ?? newId()
    known.delete(name)
    return { id, diagnostic }
  })
}

/** Findings as they stand while the writer types and no new report has come: moved, or dropped when touched. */
export const moveFindings = (findings: readonly Finding[], change: TextChange): Finding[] =>
  findings.flatMap(({ id, diagnostic }) => {
    const span = shiftSpan(diagnostic.span, change)
    return span ? [{ id, diagnostic: { ...diagnostic, span } }] : []
  })
