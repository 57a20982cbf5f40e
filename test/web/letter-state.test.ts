import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/engine/diagnostic.ts'
import type { Report } from '../../src/engine/report.ts'
import { createLetterState } from '../../web/letter-state.ts'

const text = 'Nonobstant votre courrier, nous vous prions de payer.'

const on = (words: string, within = text): Diagnostic => ({
  rule: `fr/words/${words.split(' ')[0]}`,
  theme: 'words',
  severity: 'warning',
  trial: false,
  message: words,
  span: { start: within.indexOf(words), end: within.indexOf(words) + words.length },
  suggestions: [],
})

const reportOn = (...diagnostics: readonly Diagnostic[]): Report => ({
  engine: '0.0.0-test',
  ruleBase: 'base',
  language: 'fr',
  letter: { facts: [], absent: [] },
  measures: [],
  diagnostics,
  shadowed: [],
  warnings: [],
})

const open = () => {
  const state = createLetterState()
  state.typed(text)
  state.reported(reportOn(on('Nonobstant'), on('nous vous prions de payer'), on('vous prions')), {})
  return state
}

const messages = ({ findings }: ReturnType<typeof open>) =>
  findings.map(({ diagnostic }) => diagnostic.message)

describe('what the page knows of a letter', () => {
  it('moves the findings with their words while the writer types, and drops those that are touched', () => {
    const state = open()
    state.typed(text.replace('Nonobstant', 'Malgré'))
    expect(messages(state)).toEqual(['nous vous prions de payer', 'vous prions'])
    expect(state.findings[1]?.diagnostic.span.start).toBe(on('vous prions').span.start - 4)
  })

  it('keeps the number of a finding from one report to the next', () => {
    const state = open()
    const before = state.findings.map(({ id }) => id)
    const longer = `Bonjour. ${text}`
    state.typed(longer)
    state.reported(reportOn(on('nous vous prions de payer', longer), on('vous prions', longer)), {})
    expect(state.findings.map(({ id }) => id)).toEqual(before.slice(1))
  })

  it('chooses the narrowest finding around the caret', () => {
    const at = text.indexOf('prions')
    expect(open().around(at, at)?.diagnostic.message).toBe('vous prions')
    expect(open().around(11, 11)).toBeUndefined()
  })

  it('keeps the chosen finding when exactly its words are selected', () => {
    const state = open()
    const wide = state.findings[1]
    state.activate(wide?.id)
    expect(state.around(wide?.diagnostic.span.start ?? 0, wide?.diagnostic.span.end ?? 0)).toBe(wide)
  })

  it('goes round the findings in both directions, from the chosen one or from the caret', () => {
    const state = open()
    expect(state.step(1, 0)?.diagnostic.message).toBe('Nonobstant')
    expect(state.step(1, 12)?.diagnostic.message).toBe('nous vous prions de payer')
    expect(state.step(-1, 0)?.diagnostic.message).toBe('vous prions')
    state.activate(state.findings[2]?.id)
    expect(state.step(1, 0)?.diagnostic.message).toBe('Nonobstant')
    state.activate(state.findings[0]?.id)
    expect(state.step(-1, 0)?.diagnostic.message).toBe('vous prions')
  })

  it('has nowhere to go when there is no finding', () => {
    const state = open()
    state.clear()
    expect(state.step(1, 0)).toBeUndefined()
    expect(state.step(-1, 5)).toBeUndefined()
  })
})
