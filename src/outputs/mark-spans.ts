import type { Diagnostic, Severity } from '../engine/diagnostic.ts'
import { escapeHtml } from './escape-html.ts'

const ranks = { info: 0, warning: 1, error: 2 } as const satisfies Record<Severity, number>

interface Numbered {
  readonly diagnostic: Diagnostic
  readonly number: number
}

const worst = (active: readonly Numbered[]): Severity =>
  active.map(({ diagnostic }) => diagnostic.severity).toSorted((a, b) => ranks[b] - ranks[a])[0] ?? 'info'

const reference = (prefix: string, { number }: Numbered): string =>
  `<sup><a id="${prefix}-p${number}" href="#${prefix}-c${number}" aria-label="Passage ${number}">${number}</a></sup>`

/** The source as HTML text, flagged parts marked and numbered. Marks are cut where findings overlap, never nested. */
export const markSpans = (source: string, diagnostics: readonly Diagnostic[], prefix: string): string => {
  const numbered = diagnostics.map((diagnostic, index) => ({ diagnostic, number: index + 1 }))
  const cuts = new Set([0, source.length])
  const starting = new Map<number, Numbered[]>()
  for (const one of numbered) {
    const { start, end } = one.diagnostic.span
    cuts.add(start).add(end)
    starting.set(start, [...(starting.get(start) ?? []), one])
  }
  const offsets = [...cuts].toSorted((a, b) => a - b)
  let active: Numbered[] = []
  let html = ''
  offsets.forEach((offset, index) => {
    const begun = starting.get(offset) ?? []
    active = [...active, ...begun].filter(({ diagnostic }) => diagnostic.span.end > offset)
    html += begun.map((one) => reference(prefix, one)).join('')
    const text = escapeHtml(source.slice(offset, offsets[index + 1] ?? offset))
    if (text !== '') html += active.length > 0 ? `<mark class="${worst(active)}">${text}</mark>` : text
  })
  return html
}
