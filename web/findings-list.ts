import type { RuleNote } from './analysis-message.ts'
import { pageElement } from './element.ts'
import type { Finding } from './finding.ts'
import { type CardActions, findingCard } from './finding-card.ts'
import { counted } from './french.ts'
import { scrollWithin } from './scroll-within.ts'

/** More cards than this at once help nobody and slow the page. */
const batch = 100

interface Shown {
  readonly card: HTMLElement
  readonly print: string
}

/** The list of findings. Cards are kept from one report to the next, with the keyboard's place in them. */
export const createFindingsList = (actions: CardActions) => {
  const list = pageElement('findings', HTMLElement)
  const more = pageElement('more-findings', HTMLButtonElement)
  const panel = pageElement('results', HTMLElement)
  let shown = new Map<number, Shown>()
  let limit = batch
  let active: number | undefined
  let latest: { findings: readonly Finding[]; text: string; notes: Readonly<Record<string, RuleNote>> } = {
    findings: [],
    text: '',
    notes: {},
  }

  const cardOf = (finding: Finding): Shown => {
    const { diagnostic } = finding
    const excerpt = latest.text.slice(diagnostic.span.start, diagnostic.span.end)
    const print = JSON.stringify([excerpt, diagnostic.message, diagnostic.severity, diagnostic.suggestions])
    const known = shown.get(finding.id)
    if (known?.print === print) return known
    return { card: findingCard(finding, excerpt, latest.notes[diagnostic.rule], actions), print }
  }
  const place = (cards: readonly HTMLElement[]): void => {
    const kept = new Set(cards)
    for (const card of [...list.children]) if (!kept.has(card as HTMLElement)) card.remove()
    cards.forEach((card, index) => {
      if (list.children[index] !== card) list.insertBefore(card, list.children[index] ?? null)
    })
  }
  const draw = (): void => {
    const next = new Map(latest.findings.slice(0, limit).map((finding) => [finding.id, cardOf(finding)]))
    shown = next
    place([...next.values()].map(({ card }) => card))
    const left = latest.findings.length - next.size
    more.hidden = left <= 0
    more.textContent = `Afficher ${counted(Math.min(left, batch), 'alerte')} de plus`
    activate(active)
  }
  const activate = (id: number | undefined): void => {
    if (active !== undefined) mark(active, false)
    active = id
    if (id !== undefined) mark(id, true)
  }
  const mark = (id: number, isActive: boolean): void => {
    const card = shown.get(id)?.card
    card?.classList.toggle('active', isActive)
    const show = card?.querySelector('.show')
    if (isActive) show?.setAttribute('aria-current', 'true')
    else show?.removeAttribute('aria-current')
  }
  more.addEventListener('click', () => {
    const first = limit
    limit += batch
    draw()
    list.children[first]?.querySelector<HTMLElement>('.show')?.focus()
  })

  return {
    show(findings: readonly Finding[], text: string, notes: Readonly<Record<string, RuleNote>>): void {
      latest = { findings, text, notes }
      if (findings.length === 0) limit = batch
      draw()
    },
    activate(id: number | undefined): void {
      activate(id)
      const card = id === undefined ? undefined : shown.get(id)?.card
      if (card && !card.contains(document.activeElement)) scrollWithin(panel, card)
    },
    focus(id: number | undefined): void {
      const card = id === undefined ? undefined : shown.get(id)?.card
      card?.querySelector<HTMLElement>('.show')?.focus()
    },
    /** The finding that the keyboard is in. */
    get focused(): number | undefined {
      const card = document.activeElement?.closest<HTMLElement>('.finding')
      return card && list.contains(card) ? Number(card.dataset.finding) : undefined
    },
  }
}
