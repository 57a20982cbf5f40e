import type { Grade, Loss, Measure, Report, Score, Subscore } from '../src/engine/report.ts'
import { roundScore } from '../src/outputs/round-score.ts'
import { element } from './element.ts'
import { counted, decimal } from './french.ts'

const grades = ['A', 'B', 'C', 'D', 'E'] as const satisfies readonly Grade[]

const meanings = {
  A: 'Très clair',
  B: 'Clair',
  C: 'À améliorer',
  D: 'Difficile',
  E: 'Très difficile',
} as const satisfies Record<Grade, string>

const gradeScale = (grade: Grade): HTMLElement =>
  element(
    'div',
    { class: 'grades', 'aria-hidden': 'true' },
    ...grades.map((each) =>
      element('span', { class: `grade grade-${each}${each === grade ? ' current' : ''}` }, each),
    ),
  )

const headline = ({ value, grade }: Score): HTMLElement =>
  element(
    'div',
    { class: 'headline' },
    gradeScale(grade),
    element(
      'p',
      { class: 'verdict' },
      element('strong', { id: 'score-value' }, decimal(value)),
      '\u00a0sur\u00a0100',
      element('span', { class: 'meaning' }, `Note\u00a0${grade}\u00a0: ${meanings[grade].toLowerCase()}`),
    ),
  )

const lossLine = ({ label, points, count }: Loss): HTMLElement =>
  element(
    'li',
    {},
    element('span', { class: 'loss-points' }, `−${decimal(points)}`),
    element(
      'span',
      {},
      count !== undefined && count > 1 ? `${label} (${counted(count, 'fois', 'fois')})` : label,
    ),
  )

const bar = (value: number): HTMLElement => {
  const fill = element('span', { class: 'bar-fill' })
  fill.style.width = `${Math.max(0, Math.min(100, value))}%`
  return element('span', { class: 'bar', 'aria-hidden': 'true' }, fill)
}

const subscoreLine = ({ id, label, value, losses }: Subscore, isOpen: boolean): HTMLElement => {
  const costly = losses.filter(({ points }) => points > 0)
  const row = [
    element('span', { class: 'subscore-label' }, label),
    element('span', { class: 'subscore-value' }, `${decimal(value)}\u00a0/\u00a0100`),
    bar(value),
  ]
  if (costly.length === 0) return element('div', { class: 'subscore whole', 'data-subscore': id }, ...row)
  return element(
    'details',
    { class: 'subscore', 'data-subscore': id, open: isOpen },
    element('summary', {}, ...row),
    element('ul', { class: 'losses' }, ...costly.map(lossLine)),
  )
}

const measureLine = ({ label, value, unit, source }: Measure): HTMLElement =>
  element(
    'div',
    {},
    element('dt', {}, label),
    element('dd', {}, `${decimal(value)} ${unit}`.trim(), element('span', { class: 'hint' }, source)),
  )

const measuresTable = (measures: readonly Measure[], isOpen: boolean): HTMLElement =>
  element(
    'details',
    { class: 'measures', 'data-subscore': 'measures', open: isOpen },
    element('summary', {}, 'Mesures du texte'),
    element('dl', {}, ...measures.map(measureLine)),
  )

/** Shows the score and what costs points; what the writer had unfolded stays so. */
export const showScore = (root: HTMLElement, report: Report | undefined): void => {
  const unfolded = new Set(
    [...root.querySelectorAll<HTMLDetailsElement>('details[open]')].map(({ dataset }) => dataset.subscore),
  )
  const focused = root.contains(document.activeElement)
    ? document.activeElement?.closest<HTMLElement>('[data-subscore]')?.dataset.subscore
    : undefined
  root.replaceChildren()
  if (!report) return
  if (report.notGraded) root.append(element('p', { class: 'not-graded' }, report.notGraded))
  if (report.score) {
    const score = roundScore(report.score)
    root.append(
      headline(score),
      element(
        'div',
        { class: 'subscores' },
        ...score.subscores.map((subscore) => subscoreLine(subscore, unfolded.has(subscore.id))),
      ),
    )
  }
  if (report.measures.length > 0) root.append(measuresTable(report.measures, unfolded.has('measures')))
  if (focused) root.querySelector<HTMLElement>(`[data-subscore="${focused}"] > summary`)?.focus()
}
