import type { Report } from '../src/engine/report.ts'
import type { createChosenBar } from './chosen-bar.ts'
import type { Editor } from './editor.ts'
import { pageElement } from './element.ts'
import type { createFindingsList } from './findings-list.ts'
import { findingsSummary } from './findings-summary.ts'
import type { LetterState } from './letter-state.ts'
import { showReadingWarnings } from './reading-warnings.ts'
import { showScore } from './score-panel.ts'
import { scoreInBrief } from './score-sentence.ts'

interface Parts {
  readonly editor: Editor
  readonly list: ReturnType<typeof createFindingsList>
  readonly bar: ReturnType<typeof createChosenBar>
}

/** Shows what is known of the letter in every place of the page that tells a part of it. */
export const createReportView = (state: LetterState, { editor, list, bar }: Parts) => {
  const score = pageElement('score', HTMLElement)
  const brief = pageElement('score-link', HTMLElement)
  const warnings = pageElement('warnings', HTMLElement)
  const summary = pageElement('findings-summary', HTMLElement)

  const drawFindings = (): void => {
    editor.show(state.findings)
    list.show(state.findings, editor.text, state.notes)
    summary.replaceChildren(...(state.report ? findingsSummary(state.findings) : []))
    bar.show(state.active, editor.text, state.notes)
  }
  return {
    /** After the writer has typed: the score stays until the next report, the findings follow their words. */
    drawFindings,
    draw(report: Report | undefined): void {
      showScore(score, report)
      brief.hidden = !report
      brief.textContent = report ? scoreInBrief(report) : ''
      showReadingWarnings(warnings, report, editor.text)
      drawFindings()
    },
    activate(id: number | undefined): void {
      state.activate(id)
      editor.activate(id)
      list.activate(id)
      bar.show(state.active, editor.text, state.notes)
    },
  }
}
