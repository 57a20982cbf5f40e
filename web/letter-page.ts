import type { Suggestion } from '../src/engine/diagnostic.ts'
import { createAnalysisClient } from './analysis-client.ts'
import type { WorkerMessage } from './analysis-message.ts'
import { createChosenBar } from './chosen-bar.ts'
import { createEditor } from './editor.ts'
import { pageElement } from './element.ts'
import { sendFeedback, type Verdict } from './feedback.ts'
import { createFindingsList } from './findings-list.ts'
import { findingsSummary } from './findings-summary.ts'
import { counted } from './french.ts'
import { createLetterState } from './letter-state.ts'
import { showScore, spokenScore } from './score-panel.ts'
import { createStatus } from './status.ts'

export interface LetterChoices {
  readonly format: () => string
  /** Empty when the language is to be detected. */
  readonly language: () => string
  readonly onLanguages: (languages: readonly { readonly code: string; readonly name: string }[]) => void
  readonly onText: (text: string) => void
}

const startWorker = (): Worker =>
  new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' })

const invitation = 'Collez une lettre, ou chargez un exemple.'

/** Joins the editor, the analysis, the score and the list of findings. */
export const createLetterPage = (choices: LetterChoices) => {
  const area = pageElement('letter', HTMLTextAreaElement)
  const scoreRoot = pageElement('score', HTMLElement)
  const summary = pageElement('findings-summary', HTMLElement)
  const title = pageElement('findings-title', HTMLElement)
  const count = pageElement('count', HTMLElement)
  const state = createLetterState()
  const status = createStatus(() => analyze(0))

  const activate = (id: number | undefined): void => {
    state.activate(id)
    editor.activate(id)
    list.activate(id)
    bar.show(state.active, editor.text, state.notes)
  }
  const drawFindings = (): void => {
    editor.show(state.findings)
    list.show(state.findings, editor.text, state.notes)
    summary.replaceChildren(...(state.report ? findingsSummary(state.findings) : []))
    bar.show(state.active, editor.text, state.notes)
  }
  const clear = (): void => {
    state.clear()
    showScore(scoreRoot, undefined)
    drawFindings()
  }
  const analyze = (delayMs?: number): void => {
    const language = choices.language() || undefined
    if (editor.text.trim() !== '') {
      client.analyze({ text: editor.text, format: choices.format(), language }, delayMs)
      return
    }
    client.cancel()
    clear()
    status.done(invitation)
  }
  const onMessage = (message: WorkerMessage): void => {
    if (message.kind === 'ready') return choices.onLanguages(message.languages)
    if (message.kind === 'fault') {
      clear()
      return status.fault(message.message, message.canRetry)
    }
    state.reported(message.report, message.notes)
    showScore(scoreRoot, message.report)
    drawFindings()
    status.done(spokenScore(message.report))
  }
  const onChange = (): void => {
    state.typed(editor.text)
    count.textContent = counted(editor.text.length, 'caractère')
    status.notice('')
    drawFindings()
    choices.onText(editor.text)
    analyze()
  }
  const show = (id: number): void => {
    const finding = state.find(id)
    if (!finding) return
    activate(id)
    editor.select(finding)
  }
  const rewrite = (id: number, { text }: Suggestion): void => {
    const finding = state.find(id)
    if (!finding) return
    const fromList = list.focused !== undefined
    const place = state.findings.indexOf(finding)
    editor.replace(finding.diagnostic.span, text)
    analyze(0)
    status.notice(`${text === '' ? 'Mots supprimés' : 'Texte remplacé'}. Ctrl + Z pour annuler.`)
    if (!fromList) return
    const next = state.findings[Math.min(place, state.findings.length - 1)]
    activate(next?.id)
    if (next) list.focus(next.id)
    else title.focus()
  }
  const judge = async (id: number, verdict: Verdict): Promise<boolean> => {
    const finding = state.find(id)
    if (!finding || !state.report) return false
    const answer = await sendFeedback(finding.diagnostic.rule, verdict, state.report.ruleBase)
    status.notice(answer.message)
    return answer.isSent
  }
  const step = (by: 1 | -1): void => {
    const finding = state.step(by, editor.caret)
    if (!finding) return status.say('Aucune alerte.')
    show(finding.id)
    const rank = state.findings.indexOf(finding) + 1
    status.say(`Alerte ${rank} sur ${state.findings.length}\u00a0: ${finding.diagnostic.message}`)
  }

  const actions = { onShow: show, onRewrite: rewrite, onVerdict: judge }
  const bar = createChosenBar(actions, { onStep: step, onClose: () => activate(undefined) })
  const list = createFindingsList(actions)
  const editor = createEditor(area, pageElement('backdrop', HTMLElement), {
    onChange,
    onCaret: () => activate(state.around(area.selectionStart, area.selectionEnd)?.id),
  })
  const client = createAnalysisClient(startWorker, { onBusy: status.busy, onMessage })
  status.done(invitation)

  return {
    area,
    editor,
    status,
    analyze,
    step,
    applyFirst(): void {
      const finding = state.find(list.focused ?? -1) ?? state.active
      const suggestion = finding?.diagnostic.suggestions[0]
      if (finding && suggestion) rewrite(finding.id, suggestion)
      else status.say('Cette alerte n’a pas de reformulation toute prête.')
    },
  }
}
