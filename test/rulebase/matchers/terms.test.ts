import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { exceptionSchema } from '../../../src/rulebase/matchers/element.ts'
import { foundIn, smallRule, termRule } from '../../support/small-rules.ts'

describe('terms', () => {
  it.each([
    [
      'whatever the capitals',
      'nonobstant',
      'Nonobstant votre avis, NONOBSTANT tout.',
      ['Nonobstant', 'NONOBSTANT'],
    ],
    ['through an elision', 'afin de', 'Venez afin d’obtenir une carte.', ['afin d’']],
    ['through a straight apostrophe', 'afin que', "Venez afin qu'elle signe.", ["afin qu'"]],
    ['through a contraction', 'à le sujet de', 'Il écrit au sujet du loyer.', ['au sujet du']],
    ['across a line break', 'en vertu de', 'C’est dû en\nvertu de la loi.', ['en\nvertu de']],
    ['with a hyphen of any kind', 'ci-joint', 'Lisez le document ci\u2011joint.', ['ci\u2011joint']],
    ['but not inside a longer word', 'sus', 'Le montant susdit reste dû.', []],
    ['but not in another form of the word', 'requête', 'Vos requêtes sont jointes.', []],
  ])('are found %s', (_, find, text, expected) => {
    expect(foundIn(text, termRule(find, []))).toEqual(expected)
  })

  it.each([
    ['noun', 'requête', 'Vos requêtes suivent la requête.', ['requêtes', 'requête']],
    ['adjective', 'afférent', 'Les pièces afférentes sont là.', ['afférentes']],
    ['adjective', 'acquitter', 'Les sommes acquittées sont là.', ['acquittées']],
    ['verb', 'solliciter', 'Vous avez sollicité ce que nous sollicitons.', ['sollicité', 'sollicitons']],
    ['verb', 'statuer sur', 'La commission statuera sur vos droits.', ['statuera sur']],
  ] as const)('of an inflected %s are found in all its forms: %s', (inflected, find, text, expected) => {
    expect(foundIn(text, termRule(find, [], { inflected }))).toEqual(expected)
  })

  it('of an inflected verb leave alone a noun that looks like it', () => {
    const porter = termRule('porter', [], { inflected: 'verb' })
    expect(foundIn('Fermez la porte en sortant.', porter)).toEqual([])
    expect(foundIn('La décision porte sur votre logement.', porter)).toEqual(['porte'])
  })

  it('of every rule are found in one pass, overlaps included', () => {
    const found = foundIn(
      'Nous agissons dans le cadre de la loi.',
      termRule('dans le cadre de', [], {}, { id: 'fr/words/a' }),
      termRule('cadre', [], {}, { id: 'fr/words/b' }),
    )
    expect(found).toEqual(['dans le cadre de', 'cadre'])
  })

  it('of a retired rule are not looked for', () => {
    expect(foundIn('Nonobstant cela.', termRule('nonobstant', [], {}, { status: 'retired' }))).toEqual([])
  })
})

describe('exceptions to a term', () => {
  const rule = (except: z.input<typeof exceptionSchema>[]) =>
    smallRule({ kind: 'terms', terms: [{ find: 'nonobstant', replace: [] }], except })

  it.each([
    ['the words after it', [{ 'followed-by': ['appel'] }], 'C’est exécutoire nonobstant appel.', []],
    [
      'the words after it, and no others',
      [{ 'followed-by': ['appel'] }],
      'Payez nonobstant cet appel.',
      ['nonobstant'],
    ],
    [
      'the words before it',
      [{ 'preceded-by': [{ lemma: 'être' }, 'exécutoire'] }],
      'Il est exécutoire nonobstant tout.',
      [],
    ],
    [
      'a word anywhere in the sentence',
      [{ 'sentence-has': [{ lemma: 'jugement' }] }],
      'Nonobstant tout, lisez les jugements.',
      [],
    ],
    [
      'one of several exceptions',
      [{ 'followed-by': ['rien'] }, { 'followed-by': ['tout'] }],
      'Payez nonobstant tout.',
      [],
    ],
    ['the kind of block', [{ 'in-block': ['paragraph'] }], 'Payez nonobstant tout.', []],
    ['another kind of block', [{ 'in-block': ['quotation'] }], 'Payez nonobstant tout.', ['nonobstant']],
  ])('by %s', (_, except, text, expected) => {
    expect(foundIn(text, rule(except))).toEqual(expected)
  })

  it('hold only when all the conditions of one exception do', () => {
    const both = rule([{ 'followed-by': ['appel'], 'sentence-has': ['jugement'] }])
    expect(foundIn('Le jugement vaut nonobstant appel.', both)).toEqual([])
    expect(foundIn('La décision vaut nonobstant appel.', both)).toEqual(['nonobstant'])
  })

  it('of one term do not excuse the other terms of the rule', () => {
    const found = foundIn(
      'Nonobstant appel et sauf appel, payez.',
      smallRule({
        kind: 'terms',
        terms: [
          { find: 'nonobstant', replace: [], except: [{ 'followed-by': ['appel'] }] },
          { find: 'sauf', replace: [] },
        ],
      }),
    )
    expect(found).toEqual(['sauf'])
  })
})
