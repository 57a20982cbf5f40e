import { describe, expect, it } from 'vitest'
import type { Features } from '../../../src/document/token.ts'
import { english } from './read-english.ts'

const { inflector } = english

const join = (...texts: string[]): string =>
  inflector.join(
    texts.map((text) => ({ text })),
    '’',
  )

const third: Features = { verbForm: 'Fin', mood: 'Ind', tense: 'Pres', person: 3, number: 'Sing' }
const past: Features = { verbForm: 'Fin', mood: 'Ind', tense: 'Past' }
const participle: Features = { verbForm: 'Part', tense: 'Past' }
const gerund: Features = { verbForm: 'Ger' }

describe('English verbs', () => {
  it.each([
    ['use', 'uses', 'used', 'used', 'using'],
    ['apply', 'applies', 'applied', 'applied', 'applying'],
    ['pay', 'pays', 'paid', 'paid', 'paying'],
    ['stop', 'stops', 'stopped', 'stopped', 'stopping'],
    ['visit', 'visits', 'visited', 'visited', 'visiting'],
    ['refer', 'refers', 'referred', 'referred', 'referring'],
    ['cancel', 'cancels', 'cancelled', 'cancelled', 'cancelling'],
    ['appeal', 'appeals', 'appealed', 'appealed', 'appealing'],
    ['agree', 'agrees', 'agreed', 'agreed', 'agreeing'],
    ['fix', 'fixes', 'fixed', 'fixed', 'fixing'],
    ['lie', 'lies', 'lay', 'lain', 'lying'],
    ['do', 'does', 'did', 'done', 'doing'],
    ['have', 'has', 'had', 'had', 'having'],
    ['begin', 'begins', 'began', 'begun', 'beginning'],
    ['write', 'writes', 'wrote', 'written', 'writing'],
  ])('gives %s its endings', (lemma, ...forms) => {
    expect([third, past, participle, gerund].map((features) => inflector.conjugate(lemma, features))).toEqual(
      forms,
    )
    expect(inflector.conjugate(lemma, { verbForm: 'Inf' })).toBe(lemma)
  })

  it('gives « be » its persons, and nothing when the person is not known', () => {
    const be = (features: Features) => inflector.conjugate('be', features)
    expect(be({ ...third, person: 1 })).toBe('am')
    expect(be(third)).toBe('is')
    expect(be({ ...third, number: 'Plur' })).toBe('are')
    expect(be({ ...past, number: 'Plur' })).toBe('were')
    expect(be({ ...past, person: 3, number: 'Sing' })).toBe('was')
    expect(be(participle)).toBe('been')
    expect(be({ verbForm: 'Fin', mood: 'Ind', tense: 'Pres' })).toBeUndefined()
    expect(be(past)).toBeUndefined()
  })

  it('gives a past or participle only where both are spelled alike', () => {
    expect(inflector.conjugate('decide', { tense: 'Past' })).toBe('decided')
    expect(inflector.conjugate('give', { tense: 'Past' })).toBeUndefined()
  })

  it('gives no tense that English makes with another verb, and no form of two words', () => {
    expect(inflector.conjugate('use', { verbForm: 'Fin', mood: 'Ind', tense: 'Fut' })).toBeUndefined()
    expect(inflector.conjugate('use', { verbForm: 'Fin', mood: 'Cnd' })).toBeUndefined()
    expect(inflector.conjugate('carry out', gerund)).toBeUndefined()
  })

  it('gives orders', () => {
    const order = (lemma: string, pronouns: readonly string[], negation?: readonly string[]) =>
      inflector.imperative(lemma, { person: 2, number: 'Plur' }, pronouns, negation, '’')
    expect(order('send', ['it'])).toBe('send it')
    expect(order('forget', [], ['not'])).toBe('do not forget')
    expect(order('send', ['us', 'it'])).toBeUndefined()
  })

  it('knows the verb of a few action nouns', () => {
    expect(inflector.verbOf('decision')).toBe('decide')
    expect(inflector.verbOf('table')).toBeUndefined()
  })
})

describe('English nouns and adjectives', () => {
  it.each([
    ['use', 'uses'],
    ['copy', 'copies'],
    ['key', 'keys'],
    ['box', 'boxes'],
    ['match', 'matches'],
    ['person', 'people'],
    ['criterion', 'criteria'],
  ])('makes of %s its plural', (noun, plural) => {
    expect(inflector.decline(noun, { number: 'Plur' })).toBe(plural)
    expect(inflector.decline(noun, { number: 'Sing' })).toBe(noun)
  })

  it('makes no plural of what cannot be counted, and none unasked', () => {
    expect(inflector.decline('information', { number: 'Plur' })).toBeUndefined()
    expect(inflector.decline('form', {})).toBeUndefined()
  })

  it('leaves adjectives alone and gives determiners their plural', () => {
    expect(inflector.agree('new', { number: 'Plur' })).toBe('new')
    expect(inflector.agree('this', { number: 'Plur' })).toBe('these')
    expect(inflector.agree('a', { number: 'Plur' })).toBeUndefined()
    expect(inflector.genderOf('form')).toBeUndefined()
  })
})

describe('joined English', () => {
  it.each([
    ['an', 'use', 'a use'],
    ['a', 'application', 'an application'],
    ['A', 'end', 'An end'],
    ['An', 'start', 'A start'],
    ['a', 'hour', 'an hour'],
    ['an', 'unit', 'a unit'],
    ['a', 'unimportant letter', 'an unimportant letter'],
    ['an', 'European rule', 'a European rule'],
    ['an', 'one-off payment', 'a one-off payment'],
    ['a', 'MP', 'an MP'],
    ['an', 'UK bank', 'a UK bank'],
    ['an', 'NATO member', 'a NATO member'],
    ['a', '8-week wait', 'an 8-week wait'],
    ['an', '12-week wait', 'a 12-week wait'],
    ['a', '£80 fine', 'an £80 fine'],
  ])('writes %s before %s by its sound', (article, next, joined) => {
    expect(join(article, next)).toBe(joined)
  })

  it('leaves the article before a word whose sound it cannot tell', () => {
    expect(join('an', '{{name}}')).toBe('an {{name}}')
    expect(join('a')).toBe('a')
  })

  it('puts contractions together again, with the apostrophe of the text', () => {
    expect(join('do', "n't", 'wait')).toBe('don’t wait')
    expect(join('the director', "'s", 'letter')).toBe('the director’s letter')
    expect(inflector.join([{ text: 'It' }, { text: "'s" }, { text: 'here' }], "'")).toBe("It's here")
  })

  it('puts no space before a mark nor after a bracket', () => {
    expect(join('We pay', ',', 'you (', 'sign', ')', '.')).toBe('We pay, you (sign).')
  })

  it('takes an empty piece for none', () => {
    expect(join('We', '', 'pay')).toBe('We pay')
  })
})
