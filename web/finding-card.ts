import type { Suggestion } from '../src/engine/diagnostic.ts'
import type { RuleNote } from './analysis-message.ts'
import { element } from './element.ts'
import type { Verdict } from './feedback.ts'
import type { Finding } from './finding.ts'
import { severityNames } from './severity-names.ts'

export interface CardActions {
  readonly onShow: (id: number) => void
  readonly onRewrite: (id: number, suggestion: Suggestion) => void
  readonly onVerdict: (id: number, verdict: Verdict) => Promise<boolean>
}

const longestExcerpt = 110

const shorten = (excerpt: string): string => {
  const line = excerpt.replace(/\s+/g, ' ').trim()
  if (line.length <= longestExcerpt) return line
  // A single long word has no space to be cut at.
  const cut = line.lastIndexOf(' ', longestExcerpt)
  return `${line.slice(0, cut > 0 ? cut : longestExcerpt)}…`
}

const hidden = (text: string): HTMLElement => element('span', { class: 'visually-hidden' }, text)

const button = (attributes: Record<string, string>, onClick: () => void, ...children: (Node | string)[]) => {
  const made = element('button', { type: 'button', ...attributes }, ...children)
  made.addEventListener('click', onClick)
  return made
}

const rewriteButton = (suggestion: Suggestion, onClick: () => void): HTMLElement =>
  button(
    { class: 'rewrite' },
    onClick,
    ...(suggestion.text === ''
      ? ['Supprimer ces mots']
      : [hidden('Écrire\u00a0: '), shorten(suggestion.text)]),
    ...(suggestion.safe ? [] : [element('span', { class: 'to-review' }, ' à relire')]),
  )

const sourceList = (sources: readonly string[]): HTMLElement[] =>
  sources.length === 0
    ? []
    : [
        element(
          'p',
          { class: 'sources' },
          `${sources.length > 1 ? 'Sources' : 'Source'}\u00a0: ${sources.join(' ; ')}`,
        ),
      ]

/** The page is of the same service; in another tab, so that the letter stays. */
const ruleLink = (rule: string): HTMLElement =>
  element(
    'p',
    { class: 'sources' },
    element(
      'a',
      { href: `./regles/${rule}`, target: '_blank', rel: 'noopener' },
      'Exemples et leçon',
      hidden(' (nouvel onglet)'),
    ),
  )

const why = (note: RuleNote, rule: string): HTMLElement =>
  element(
    'details',
    { class: 'why' },
    element('summary', {}, 'Pourquoi\u00a0?', hidden(` ${note.title}`)),
    element('p', {}, note.explanation.trim()),
    ...sourceList(note.sources),
    ruleLink(rule),
  )

const verdicts = ({ id }: Finding, onVerdict: CardActions['onVerdict']): HTMLElement => {
  const group = element('div', {
    class: 'verdicts',
    role: 'group',
    'aria-label': 'Votre avis sur cette alerte',
  })
  const say = (verdict: Verdict, label: string) => {
    const choice = button(
      { class: 'verdict-choice', 'aria-pressed': 'false' },
      async () => {
        // `aria-disabled` and not `disabled`, so that the keyboard does not lose its place.
        if (group.hasAttribute('data-sent')) return
        group.setAttribute('data-sent', '')
        const isSent = await onVerdict(id, verdict)
        if (!isSent) return group.removeAttribute('data-sent')
        choice.setAttribute('aria-pressed', 'true')
        for (const each of group.children) each.setAttribute('aria-disabled', 'true')
      },
      label,
    )
    return choice
  }
  group.append(say('useful', 'Utile'), say('false-alarm', 'Cette alerte est fausse'))
  return group
}

/** One finding of the list. The excerpt shows its place in the text; each rewrite is a button. */
export const findingCard = (
  finding: Finding,
  excerpt: string,
  note: RuleNote | undefined,
  actions: CardActions,
): HTMLElement => {
  const { id, diagnostic } = finding
  const { label, sign } = severityNames[diagnostic.severity]
  const { suggestions } = diagnostic
  const show = button(
    { class: 'show' },
    () => actions.onShow(id),
    element('span', { class: 'severity' }, element('span', { 'aria-hidden': 'true' }, `${sign} `), label),
    hidden(' : '),
    ...(excerpt === '' ? [] : [element('q', { class: 'excerpt' }, shorten(excerpt))]),
  )
  const rewrites = element(
    'ul',
    { class: 'rewrites', 'aria-label': 'Reformulations' },
    ...suggestions.map((each) =>
      element(
        'li',
        {},
        rewriteButton(each, () => actions.onRewrite(id, each)),
      ),
    ),
  )
  return element(
    'li',
    { class: `finding ${diagnostic.severity}`, 'data-finding': String(id), 'data-rule': diagnostic.rule },
    show,
    element(
      'p',
      { class: 'message' },
      diagnostic.message,
      ...(diagnostic.trial ? [element('span', { class: 'to-review' }, ' règle à l’essai')] : []),
    ),
    ...(suggestions.length > 0 ? [rewrites] : []),
    element(
      'div',
      { class: 'finding-foot' },
      ...(note ? [why(note, diagnostic.rule)] : []),
      verdicts(finding, actions.onVerdict),
    ),
  )
}
