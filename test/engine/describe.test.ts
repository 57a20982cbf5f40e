import { describe, expect, it } from 'vitest'
import { CONTINUATION, type Document, MARKUP } from '../../src/document/document.ts'
import { describeMatch } from '../../src/engine/describe.ts'
import type { Suggestion } from '../../src/engine/diagnostic.ts'
import type { Match } from '../../src/rulebase/match.ts'
import { paragraph } from '../support/french.ts'
import { exampleRule } from '../support/rule-base.ts'

const messageFor = (
  message: string,
  document: Document,
  measured?: Match['measured'],
  suggestions: readonly Suggestion[] = [],
): string => {
  const span = { start: 0, end: document.source.length }
  const match = { rule: exampleRule({ message }), span, ...(measured && { measured }) }
  return describeMatch(document, { match, span, suggestions }).message
}

describe('a message', () => {
  it('quotes what was found and what may replace it', () => {
    const message = 'Écrivez « {replace} » et non « {found} ».'
    const given = messageFor(message, paragraph('nonobstant'), undefined, [
      { text: 'malgré', safe: true },
      { text: 'en dépit de', safe: true },
    ])
    expect(given).toBe('Écrivez « malgré » et non « nonobstant ».')
  })

  it('shows on one line a rewrite that breaks over two', () => {
    const given = messageFor('Écrivez « {replace} ».', paragraph('x'), undefined, [
      { text: 'à cause\n  de', safe: true },
    ])
    expect(given).toBe('Écrivez « à cause de ».')
  })

  it('without a rewrite leaves out the sentence that would give it', () => {
    const message = '« {found} » est un mot du droit. Écrivez « {replace} ». Pensez à votre lecteur !'
    expect(messageFor(message, paragraph('nonobstant'))).toBe(
      '« nonobstant » est un mot du droit. Pensez à votre lecteur !',
    )
  })

  it('writes numbers as French does, with one decimal at most', () => {
    const measured = { value: 27.349, limit: 25 }
    expect(messageFor('{value} mots, {limit} au plus.', paragraph('x'), measured)).toBe(
      '27,3 mots, 25 au plus.',
    )
  })

  it('quotes words as the reader sees them, on one line', () => {
    const text = `en ${MARKUP.repeat(3)}v${'é'}${CONTINUATION.repeat(7)}rit${'é'}\n  m${'ê'}me`
    const document = { ...paragraph(text.replace(/[^ ]/g, 'x')), text }
    expect(messageFor('« {found} »', document)).toBe('« en vérité même »')
  })

  it('cuts a long quotation', () => {
    const given = messageFor('{found}', paragraph('très long '.repeat(30)))
    expect(given.length).toBeLessThanOrEqual(81)
    expect(given).toMatch(/^très long .*…$/)
  })

  it('reads nothing into the words of the writer', () => {
    expect(
      messageFor('« {found} », {value} mots.', paragraph('{value} $& {replace}'), { value: 4, limit: 3 }),
    ).toBe('« {value} $& {replace} », 4 mots.')
  })
})
