import type { RuleNote } from './analysis-message.ts'
import { element, pageElement } from './element.ts'
import type { Finding } from './finding.ts'
import { type CardActions, findingCard } from './finding-card.ts'

interface BarActions {
  readonly onStep: (step: 1 | -1) => void
  readonly onClose: () => void
}

const barButton = (sign: string, label: string, onClick: () => void): HTMLElement => {
  const made = element('button', { type: 'button', class: 'bar-button', 'aria-label': label }, sign)
  made.addEventListener('click', onClick)
  return made
}

/** On a phone the list is far below the text: the finding under the finger shows at the foot of the screen. */
export const createChosenBar = (actions: CardActions, { onStep, onClose }: BarActions) => {
  const root = pageElement('chosen', HTMLElement)
  const card = element('ul', { class: 'chosen-card' })
  root.append(
    element(
      'div',
      { class: 'chosen-tools' },
      barButton('‹', 'Alerte précédente', () => onStep(-1)),
      barButton('›', 'Alerte suivante', () => onStep(1)),
      barButton('×', 'Fermer', onClose),
    ),
    card,
  )
  let print = ''
  return {
    show(finding: Finding | undefined, text: string, notes: Readonly<Record<string, RuleNote>>): void {
      const excerpt = finding ? text.slice(finding.diagnostic.span.start, finding.diagnostic.span.end) : ''
      const next = JSON.stringify([
        finding?.id,
        excerpt,
        finding?.diagnostic.message,
        finding?.diagnostic.suggestions,
      ])
      if (next === print) return
      print = next
      root.hidden = !finding
      card.replaceChildren(
        ...(finding ? [findingCard(finding, excerpt, notes[finding.diagnostic.rule], actions)] : []),
      )
    },
  }
}
