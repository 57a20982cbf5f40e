import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Features } from '../../../../src/document/token.ts'
import type { Piece } from '../../../../src/languages/language.ts'
import { french } from '../../../support/french.ts'

const { inflector } = french
const join = (pieces: readonly Piece[]): string => inflector.join(pieces, '’')
const texts = (...words: readonly string[]): string => join(words.map((text) => ({ text })))

const fin = (mood: Features['mood'], tense: Features['tense'], person: 1 | 2 | 3, number: 'Sing' | 'Plur') =>
  ({ verbForm: 'Fin', mood, tense, person, number }) as Features

describe('French conjugation', () => {
  it.each([
    ['vérifier', fin('Ind', 'Pres', 1, 'Plur'), 'vérifions'],
    ['envoyer', fin('Ind', 'Fut', 1, 'Plur'), 'enverrons'],
    ['payer', fin('Ind', 'Pres', 3, 'Sing'), 'paie'],
    ['pouvoir', fin('Cnd', 'Pres', 2, 'Plur'), 'pourriez'],
    ['devoir', fin('Ind', 'Fut', 2, 'Plur'), 'devrez'],
    ['appeler', fin('Imp', 'Pres', 2, 'Plur'), 'appelez'],
    ['jeter', fin('Ind', 'Pres', 3, 'Plur'), 'jettent'],
    ['être', fin('Sub', 'Pres', 3, 'Sing'), 'soit'],
    ['avoir', fin('Imp', 'Pres', 2, 'Plur'), 'ayez'],
    ['mettre à jour', fin('Ind', 'Pres', 3, 'Sing'), 'met à jour'],
    ['verser', { verbForm: 'Part', tense: 'Past', gender: 'Fem', number: 'Plur' } as Features, 'versées'],
    ['étudier', { verbForm: 'Inf' } as Features, 'étudier'],
  ])('of %s', (lemma, features, form) => {
    expect(inflector.conjugate(lemma, features)).toBe(form)
  })

  it('says nothing of a word that is no verb', () => {
    expect(inflector.conjugate('glomuche', { verbForm: 'Inf' })).toBeUndefined()
  })

  it('comes back to the form it started from', () => {
    const verbs = [
      'vérifier',
      'finir',
      'recevoir',
      'prendre',
      'envoyer',
      'payer',
      'inscrire',
      'savoir',
      'aller',
    ]
    const persons = fc.constantFrom<1 | 2 | 3>(1, 2, 3)
    const tenses = fc.constantFrom<[Features['mood'], Features['tense']]>(
      ['Ind', 'Pres'],
      ['Ind', 'Fut'],
      ['Ind', 'Imp'],
      ['Cnd', 'Pres'],
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...verbs),
        tenses,
        persons,
        fc.constantFrom<'Sing' | 'Plur'>('Sing', 'Plur'),
        (lemma, [mood, tense], person, number) => {
          const form = inflector.conjugate(lemma, fin(mood, tense, person, number)) ?? ''
          expect(form).not.toBe('')
          expect(inflector.conjugate(lemma, { verbForm: 'Inf' })).toBe(lemma)
        },
      ),
    )
  })
})

describe('French agreement', () => {
  it.each([
    ['complet', 'Fem', 'Plur', 'complètes'],
    ['nouveau', 'Fem', 'Sing', 'nouvelle'],
    ['le', 'Fem', 'Sing', 'la'],
    ['un', 'Masc', 'Plur', 'des'],
    ['ce', 'Masc', 'Sing', 'ce'],
    ['mon', 'Fem', 'Sing', 'ma'],
    ['votre', 'Fem', 'Plur', 'vos'],
    ['signé', 'Fem', 'Sing', 'signée'],
    ['social', 'Masc', 'Plur', 'sociaux'],
  ] as const)('of %s, %s %s', (lemma, gender, number, form) => {
    expect(inflector.agree(lemma, { gender, number })).toBe(form)
  })

  it.each([
    ['courrier', 'Plur', 'courriers'],
    ['avis', 'Plur', 'avis'],
    ['travail', 'Plur', 'travaux'],
    ['numéro de téléphone', 'Plur', 'numéros de téléphone'],
  ] as const)('puts %s in the plural', (lemma, number, form) => {
    expect(inflector.decline(lemma, { number })).toBe(form)
  })

  it('knows the gender of a noun, and when a noun has two', () => {
    expect(inflector.genderOf('attestation')).toBe('Fem')
    expect(inflector.genderOf('courriel')).toBe('Masc')
    expect(inflector.genderOf('allocataire')).toBeUndefined()
  })
})

describe('joining French words', () => {
  it.each([
    [['de', 'aide'], 'd’aide'],
    [['la', 'aide'], 'l’aide'],
    [['le', 'hameau'], 'le hameau'],
    [['de', 'hôpital'], 'd’hôpital'],
    [['le', 'onze'], 'le onze'],
    [['de', 'yaourt'], 'de yaourt'],
    [['que', 'il'], 'qu’il'],
    [['si', 'il'], 's’il'],
    [['si', 'elle'], 'si elle'],
    [['je', 'ai'], 'j’ai'],
    [['ne', 'oubliez'], 'n’oubliez'],
    [['de', 'le dossier'], 'du dossier'],
    [['à', 'les familles'], 'aux familles'],
    [['à', 'le', 'hôpital'], 'à l’hôpital'],
    [['de', 'le montrer'], 'de le montrer'],
    [['ce', 'imprimé'], 'cet imprimé'],
    [['ce', 'formulaire'], 'ce formulaire'],
    [['ma', 'adresse'], 'mon adresse'],
    [['nouveau', 'avis'], 'nouvel avis'],
    [['de', '12 euros'], 'de 12 euros'],
    [['de', '{{ville}}'], 'de {{ville}}'],
    [['À', 'le guichet'], 'Au guichet'],
    [['jusque', 'à', 'le 3 mars'], 'jusqu’au 3 mars'],
  ])('%j gives « %s »', (words, expected) => {
    expect(texts(...words)).toBe(expected)
  })

  it('keeps a pronoun out of contractions', () => {
    expect(
      join([
        { text: 'de', tag: 'ADP' },
        { text: 'les', tag: 'PRON' },
        { text: 'envoyer', tag: 'VERB' },
      ]),
    ).toBe('de les envoyer')
  })

  it('uses the apostrophe it is given', () => {
    expect(inflector.join([{ text: 'de' }, { text: 'un' }], "'")).toBe("d'un")
  })

  it('gives back the words themselves when nothing elides or contracts', () => {
    const word = fc.constantFrom('dossier', 'pour', 'vous', 'carte', 'signer', 'dans', 'trois')
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        expect(texts(...words)).toBe(words.join(' '))
      }),
    )
  })
})

describe('French orders', () => {
  const order = (lemma: string, pronouns: readonly string[], negation?: readonly string[]) =>
    inflector.imperative(lemma, { person: 2, number: 'Plur' }, pronouns, negation, '’')

  it.each([
    ['renvoyer', ['nous', 'le'], undefined, 'renvoyez-le-nous'],
    ['informer', ['me', 'en'], undefined, 'informez-m’en'],
    ['prendre', ['en'], undefined, 'prenez-en'],
    ['présenter', ['vous'], undefined, 'présentez-vous'],
    ['avoir', [], undefined, 'ayez'],
    ['oublier', [], ['ne', 'pas'], 'n’oubliez pas'],
    ['garer', ['vous'], ['ne', 'pas'], 'ne vous garez pas'],
    ['oublier', ["l'"], ['ne', 'pas'], 'ne l’oubliez pas'],
    ['envoyer', ['nous', 'les'], ['ne', 'plus'], 'ne nous les envoyez plus'],
  ])('%s with %j', (lemma, pronouns, negation, expected) => {
    expect(order(lemma, pronouns, negation)).toBe(expected)
  })

  it('are left unsaid when « l’ » may be « le » or « la »', () => {
    expect(order('envoyer', ["l'"])).toBeUndefined()
    expect(order('informer', ["l'", 'en'])).toBe('informez-l’en')
  })
})
