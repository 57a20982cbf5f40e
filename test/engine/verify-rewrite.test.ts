import { describe, expect, it } from 'vitest'
import { documentOf, prose } from '../support/blocks.ts'
import { rewritesIn, rewritesOf, smallRule, termRule } from '../support/small-rules.ts'

const long = (above: number) =>
  smallRule(
    { kind: 'metric', metric: 'words', scope: 'sentence', above },
    { id: 'fr/sentences/too-long', theme: 'sentences', suggest: 'none' },
  )

describe('a rewrite is not offered', () => {
  it('when it raises a finding that was not there', () => {
    const rules = [
      termRule('nonobstant', ['en dépit de', 'malgré'], {}, { id: 'fr/words/a' }),
      termRule('en dépit de', [], {}, { id: 'fr/words/b' }),
    ]
    expect(rewritesOf('Payez nonobstant tout.', ...rules)).toEqual(['Payez malgré tout.'])
  })

  it('when the sentence then breaks a limit', () => {
    expect(rewritesOf('Payez nonobstant tout.', termRule('nonobstant', ['en dépit de']), long(3))).toEqual([])
    expect(rewritesOf('Payez nonobstant tout.', termRule('nonobstant', ['malgré']), long(3))).toHaveLength(1)
  })

  it('when its own rule finds as much fault with it as before', () => {
    const rule = smallRule({
      kind: 'terms',
      terms: [
        { find: 'nonobstant', replace: ['par le biais de', 'malgré'] },
        { find: 'par le biais de', replace: [] },
      ],
    })
    expect(rewritesOf('Payez nonobstant tout.', rule)).toEqual(['Payez malgré tout.'])
  })

  it('when it changes, adds or loses a number', () => {
    const rule = termRule('quinze jours', ['15 jours', 'deux semaines'], {}, { 'may-change': ['length'] })
    expect(rewritesOf('Vous avez quinze jours.', rule)).toEqual(['Vous avez 15 jours.'])
  })

  it('when it takes away what another part of the letter calls for', () => {
    const mention = smallRule(
      { kind: 'structure', check: { type: 'missing-mention', when: ['refus'], mention: ['recours'] } },
      { id: 'fr/structure/appeal', theme: 'structure', suggest: 'none' },
    )
    const swap = termRule('recours', ['réclamation'], {}, { id: 'fr/words/recours' })
    const text = 'Voici notre refus. Formez un recours.'
    expect(rewritesOf(text, swap)).toEqual(['Voici notre refus. Formez une réclamation.'])
    expect(rewritesOf(text, swap, mention)).toEqual([])
  })

  it('when it makes two sentences of one', () => {
    expect(rewritesOf('Payez nonobstant tout.', termRule('nonobstant', ['ici. Malgré']))).toEqual([])
  })

  it('when the document would score less', () => {
    // In a letter of some length, hard words that make a long sentence longer cost more than an « info » finding does.
    const words = 'malgré les considérations réglementaires particulièrement défavorables quant à'
    const letter = 'Nous lisons votre lettre avec soin. '.repeat(55)
    const sentence = `${'Nous lisons votre lettre et '.repeat(5)}nous payons nonobstant tout cela.`
    const rewrites = (severity: 'info' | 'error'): string[] =>
      rewritesOf(letter + sentence, termRule('nonobstant', [words], {}, { severity }))
    expect(rewrites('info')).toEqual([])
    expect(rewrites('error')).toHaveLength(1)
  })

  it('when it makes a block break its limit', () => {
    const block = smallRule(
      { kind: 'metric', metric: 'words', scope: 'block', above: 6 },
      { id: 'fr/structure/long-block', theme: 'structure', severity: 'error', suggest: 'none' },
    )
    const swap = termRule('nonobstant', ['en dépit de', 'malgré'], {}, { severity: 'error' })
    expect(rewritesOf('Payez nonobstant tout. Payez donc vite.', swap, block)).toEqual([
      'Payez malgré tout. Payez donc vite.',
    ])
  })

  it('when it makes a run of capitals that has no place there', () => {
    const capitals = smallRule(
      { kind: 'structure', check: { type: 'capitals', above: 3, blocks: ['paragraph'] } },
      { id: 'fr/structure/capitals', theme: 'structure', severity: 'error', suggest: 'none' },
    )
    const swap = termRule('nonobstant', ['en dépit de', 'malgré'], {}, { severity: 'error' })
    expect(rewritesOf('Nous écrivons NONOBSTANT TOUT CELA.', swap, capitals)).toEqual([
      'Nous écrivons MALGRÉ TOUT CELA.',
    ])
  })

  it('when it would make a salutation of a sentence, or another part of a letter', () => {
    const swap = termRule('nonobstant tous les changements', ['malgré tout'], {}, { severity: 'error' })
    const invitation =
      'Madame Odile Carrier vous attend au guichet, nonobstant tous les changements de saison'
    const document = documentOf([prose, 'Nous lisons votre lettre.'], [{ kind: 'list-item' }, invitation])
    expect(invitation.length).toBeGreaterThan(80)
    expect(rewritesIn(document, swap)).toEqual([])
  })
})
