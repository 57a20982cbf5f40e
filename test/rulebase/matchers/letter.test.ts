import { describe, expect, it } from 'vitest'
import { annotateDocument } from '../../../src/engine/annotate-document.ts'
import plain from '../../../src/inputs/plain.ts'
import type { Letter } from '../../../src/rulebase/letter/fact.ts'
import type { Rule } from '../../../src/rulebase/rule.ts'
import { french } from '../../support/french.ts'
import { compile, smallRule } from '../../support/small-rules.ts'

const none: Letter = { kind: undefined, facts: [], outcomes: [] }

const rule = (match: object, changes: Partial<Rule> = {}): Rule =>
  smallRule({ kind: 'letter', ...match } as Parameters<typeof smallRule>[0], { suggest: 'none', ...changes })

const flagged = (text: string, one: Rule, letter: Letter = none): string[] =>
  compile(one)
    .matchLetter(annotateDocument(plain.read(text), french), letter)
    .map(({ span }) => text.slice(span.start, span.end))

const factAt = (text: string, id: Letter['facts'][number]['id'], words: string) => {
  const start = text.indexOf(words)
  return { id, span: { start, end: start + words.length } }
}

describe('a rule about what a letter must hold', () => {
  const missing = rule({
    when: { says: ['en ligne'] },
    check: { type: 'missing', needs: [{ says: ['~guichet'] }, { fact: 'contact' }] },
    flag: ['action'],
  })
  const text = 'Faites la demande en ligne. Elle est simple.'

  it('flags the preferred fact, or else the words that made it look', () => {
    const facts = [factAt(text, 'action', 'Faites la demande')]
    expect(flagged(text, missing, { ...none, facts })).toEqual(['Faites la demande'])
    expect(flagged(text, missing)).toEqual(['en ligne'])
  })

  it('is silent when one of its needs is there, in words or as a fact, or when its case does not arise', () => {
    expect(flagged('Faites la demande en ligne ou au guichet.', missing)).toEqual([])
    expect(flagged(text, missing, { ...none, facts: [factAt(text, 'contact', 'Elle')] })).toEqual([])
    expect(flagged('Faites la demande par courrier.', missing)).toEqual([])
  })

  it('counts how many of its needs are there', () => {
    const two = rule({
      check: { type: 'missing', 'at-least': 2, needs: [{ says: ['~téléphone'] }, { says: ['~guichet'] }] },
    })
    expect(flagged('Venez au guichet.', two)).toEqual(['Venez au guichet'])
    expect(flagged('Venez au guichet, ou prenez le téléphone.', two)).toEqual([])
  })

  it('looks at the outcome of the decisions', () => {
    const refused = rule({
      when: { outcome: ['refusal'] },
      check: { type: 'missing', needs: [{ fact: 'reason' }] },
    })
    expect(flagged(text, refused, { ...none, outcomes: ['refusal'] })).toHaveLength(1)
    expect(flagged(text, refused, { ...none, outcomes: ['grant'] })).toEqual([])
  })

  it('flags a fact behind too many words, in a body that is long enough', () => {
    const late = (from: number) => rule({ check: { type: 'late', facts: ['deadline'], words: 4, from } })
    const told = 'La salle ouvre lundi prochain. Répondez avant le 3 mai.'
    const letter = { ...none, facts: [factAt(told, 'deadline', 'avant le 3 mai')] }
    expect(flagged(told, late(5), letter)).toEqual(['avant le 3 mai'])
    expect(flagged(told, late(50), letter)).toEqual([])
  })

  it('is about the letters that it applies to', () => {
    const only = rule(
      { check: { type: 'missing', needs: [{ fact: 'amount' }] } },
      { 'applies-to': { kinds: ['reminder'] } },
    )
    const base = compile(only)
    expect(base.appliedTo('reminder').rules).toHaveLength(1)
    expect(base.appliedTo('decision').rules).toEqual([])
    expect(base.appliedTo(undefined).rules).toEqual([])
  })

  it('is about the readers that it applies to, and about everybody until others are named', () => {
    const check = { type: 'missing', needs: [{ fact: 'amount' }] } as const
    const base = compile(rule({ check }, { 'applies-to': { audiences: ['individuals'] } }))
    expect(base.appliedTo(undefined).rules).toHaveLength(1)
    expect(base.told({ audience: 'individuals' }).appliedTo(undefined).rules).toHaveLength(1)
    expect(base.told({ audience: 'businesses' }).appliedTo(undefined).rules).toEqual([])
  })
})
