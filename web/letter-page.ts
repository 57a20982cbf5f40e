import type { Suggestion } from '../src/engine/diagnostic.ts'
import type { ReportedLetter } from '../src/engine/report.ts'
import { createAnalysisClient } from './analysis-client.ts'
import type { AnalysisRequest, WorkerMessage } from './analysis-message.ts'
import { createChosenBar } from './chosen-bar.ts'
import { createEditor } from './editor.ts'
import { pageElement } from './element.ts'
import { sendFeedback, type Verdict } from './feedback.ts'
import { createFindingsList } from './findings-list.ts'
import { counted } from './french.ts'
import { createLetterState } from './letter-state.ts'
import { createReportView } from './report-view.ts'
import { scoreSentence } from './score-sentence.ts'
import { createStatus } from './status.ts'

export interface LetterChoices {
  readonly format: () => string
  /** Empty when the language is to be detected. */
  readonly language: () => string
  /** Undefined when the letter itself is to tell. */
  readonly kind: () => AnalysisRequest['kind']
  /** What the letter was taken for; undefined when there is no report. */
  readonly onLetter: (letter: ReportedLetter | undefined) => void
  readonly onLanguages: (languages: readonly { readonly code: string; readonly name: string }[]) => void
  /** The language the letter was read in; undefined when there is no report. */
  readonly onLanguage: (code: string | undefined) => void
  /** Brings the text in sight when something else stands in its place. */
  readonly showText: () => void
  readonly onText: (text: string) => void
}

const startWorker = (): Worker =>
  new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' })

const invitation = 'Collez une lettre, ou chargez un exemple.'

/** Joins the editor, the analysis, the score and the list of findings. */
export const createLetterPage = (choices: LetterChoices) => {
  const area = pageElement('letter', HTMLTextAreaElement)
  const title = pageElement('findings-title', HTMLElement)
  const count = pageElement('count', HTMLElement)
  const state = createLetterState()
  const status = createStatus(() => analyze(0))

  const clear = (): void => {
    state.clear()
    view.draw(undefined)
    choices.onLanguage(undefined)
    choices.onLetter(undefined)
  }
  const analyze = (delayMs?: number): void => {
    const language = choices.language() || undefined
    if (editor.text.trim() !== '') {
      client.analyze({ text: editor.text, format: choices.format(), language, kind: choices.kind() }, delayMs)
      return
    }
    client.cancel()
    clear()
    status.done(invitation)
  }
  const onMessage = (message: WorkerMessage): void => {
    switch (message.kind) {
      case 'ready':
        choices.onLanguages(message.languages)
        break
      case 'fault':
        clear()
        status.fault(message.message, message.canRetry)
        break
      case 'report':
        // Once, and not again at each pause in the typing.
        if (message.report.notGraded && !state.report?.notGraded) status.say(message.report.notGraded)
        state.reported(message.report, message.notes)
        view.draw(message.report)
        choices.onLanguage(message.report.language)
        choices.onLetter(message.report.letter)
        status.done(scoreSentence(message.report))
    }
  }
  const onChange = (): void => {
    state.typed(editor.text)
    count.textContent = counted(editor.text.length, 'caractère')
    status.notice('')
    view.drawFindings()
    choices.onText(editor.text)
    analyze()
  }
  const show = (id: number): void => {
    const finding = state.find(id)
    if (!finding) return
    choices.showText()
    view.activate(id)
    editor.select(finding)
  }
  const rewrite = (id: number, { text }: Suggestion): void => {
    const finding = state.find(id)
    if (!finding) return
    const fromList = list.focused !== undefined
    const place = state.findings.indexOf(finding)
    choices.showText()
    editor.replace(finding.diagnostic.span, text)
    analyze(0)
    status.notice(`${text === '' ? 'Mots supprimés' : 'Texte remplacé'}. Ctrl + Z pour annuler.`)
    if (!fromList) return
    const next = state.findings[Math.min(place, state.findings.length - 1)]
    view.activate(next?.id)
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
    if (!finding) {
      status.say('Aucune alerte.')
      return
    }
    show(finding.id)
    const rank = state.findings.indexOf(finding) + 1
    status.say(`Alerte ${rank} sur ${state.findings.length}\u00a0: ${finding.diagnostic.message}`)
  }

  const actions = { onShow: show, onRewrite: rewrite, onVerdict: judge }
  const bar = createChosenBar(actions, { onStep: step, onClose: () => view.activate(undefined) })
  const list = createFindingsList(actions)
  const editor = createEditor(area, pageElement('backdrop', HTMLElement), {
    onChange,
    onCaret: () => view.activate(state.around(area.selectionStart, area.selectionEnd)?.id),
  })
  const view = createReportView(state, { editor, list, bar })
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
