import type { Report } from '../src/engine/report.ts'
import type { RuleNote } from './analysis-message.ts'
import { type Finding, moveFindings, nameFindings } from './finding.ts'
import { changeBetween } from './text-change.ts'

const isIn = ({ diagnostic: { span } }: Finding, from: number, to: number): boolean =>
  span.start <= from && to <= span.end

const width = ({ diagnostic: { span } }: Finding): number => span.end - span.start

/** What the page knows of the letter. Findings follow the words while the writer types. */
export const createLetterState = () => {
  let ids = 0
  let text = ''
  let active: number | undefined
  let findings: readonly Finding[] = []
  let report: Report | undefined
  let notes: Readonly<Record<string, RuleNote>> = {}

  return {
    get findings() {
      return findings
    },
    get report() {
      return report
    },
    get notes() {
      return notes
    },
    get active(): Finding | undefined {
      return findings.find(({ id }) => id === active)
    },
    find: (id: number): Finding | undefined => findings.find((finding) => finding.id === id),
    activate(id: number | undefined): void {
      active = id
    },
    typed(next: string): void {
      const change = changeBetween(text, next)
      text = next
      if (change) findings = moveFindings(findings, change)
    },
    reported(next: Report, nextNotes: Readonly<Record<string, RuleNote>>): void {
      report = next
      notes = nextNotes
      findings = nameFindings(next.diagnostics, findings, () => ++ids)
    },
    clear(): void {
      report = undefined
      findings = []
    },
    /** The narrowest finding around a selection; the chosen one stays when it is exactly what is selected. */
    around(from: number, to: number): Finding | undefined {
      const chosen = this.active
      if (chosen && isIn(chosen, from, to) && width(chosen) === to - from) return chosen
      return findings.filter((finding) => isIn(finding, from, to)).toSorted((a, b) => width(a) - width(b))[0]
    },
    /** The finding after or before the chosen one, or after or before the caret; past the end it begins again. */
    step(step: 1 | -1, caret: number): Finding | undefined {
      const chosen = findings.findIndex(({ id }) => id === active)
      if (chosen >= 0) return findings.at((chosen + step) % findings.length)
      const next = findings.findIndex(({ diagnostic }) => diagnostic.span.start >= caret)
      if (step === 1) return findings[Math.max(0, next)]
      return findings.at(next < 0 ? -1 : next - 1)
    },
  }
}

export type LetterState = ReturnType<typeof createLetterState>
