import { describe, expect, it } from 'vitest'
import type { Agreement, VerbRequest } from '../../../../src/languages/language.ts'
import { french } from '../../../support/french.ts'
import { finite, laidOut, type PersonCode, type TenseKey } from '../../../support/verbs.ts'

const ms: Agreement = { gender: 'Masc', number: 'Sing' }
const fs: Agreement = { gender: 'Fem', number: 'Sing' }
const mp: Agreement = { gender: 'Masc', number: 'Plur' }
const fp: Agreement = { gender: 'Fem', number: 'Plur' }

/** A compound tense, the auxiliary in this tense and person. */
const perfect = (tense: TenseKey, person: PersonCode, rest: Partial<VerbRequest> = {}): VerbRequest => ({
  features: finite(tense, person),
  perfect: true,
  object: 'none',
  ...rest,
})

describe('French compound tenses', () => {
  it.each([
    ['passé composé', 'recevoir', perfect('P', '1p', { object: 'behind' }), 'avons reçu'],
    ['plus-que-parfait', 'recevoir', perfect('I', '2p', { object: 'behind' }), 'aviez reçu'],
    ['passé antérieur', 'finir', perfect('J', '3s'), 'eut fini'],
    ['futur antérieur', 'vérifier', perfect('F', '1p', { object: 'behind' }), 'aurons vérifié'],
    ['conditionnel passé', 'pouvoir', perfect('C', '2p'), 'auriez pu'],
    ['subjonctif passé', 'faire', perfect('S', '3s', { object: 'behind' }), 'ait fait'],
    ['subjonctif plus-que-parfait', 'être', perfect('T', '3s'), 'eût été'],
    ['impératif passé', 'finir', perfect('Y', '2p'), 'ayez fini'],
    [
      'infinitif passé',
      'payer',
      { features: { verbForm: 'Inf' }, perfect: true, object: 'behind' },
      'avoir payé',
    ],
    [
      'participe passé composé',
      'venir',
      { features: { verbForm: 'Part', tense: 'Pres' }, perfect: true, subject: fp },
      'étant venues',
    ],
    ['gérondif', 'envoyer', { features: { verbForm: 'Ger' } }, 'en envoyant'],
    [
      'gérondif passé',
      'signer',
      { features: { verbForm: 'Ger' }, perfect: true, object: 'behind' },
      'en ayant signé',
    ],
  ] satisfies [string, string, VerbRequest, string][])('%s of %s', (_, verb, request, expected) => {
    expect(laidOut(verb, request)).toBe(expected)
  })

  it.each([
    ['aller', perfect('P', '1s', { subject: fs }), 'suis allée'],
    ['partir', perfect('I', '3p', { subject: mp }), 'étaient partis'],
    ['devenir', perfect('P', '3s', { subject: fs }), 'est devenue'],
    ['intervenir', perfect('F', '3p', { subject: fp }), 'seront intervenues'],
    ['décéder', perfect('P', '3s', { subject: ms }), 'est décédé'],
    ['monter', perfect('P', '3s', { subject: fs }), 'est montée'],
    ['monter', perfect('P', '3s', { subject: fs, object: 'behind' }), 'a monté'],
    ['sortir', perfect('P', '3s', { subject: fs, object: { before: fp } }), 'a sorties'],
    ['passer', perfect('P', '3p', { subject: fp }), 'sont passées'],
    ['retourner', perfect('P', '2p', { object: 'behind' }), 'avez retourné'],
    ['descendre', perfect('P', '1p', { subject: mp }), 'sommes descendus'],
  ])('of %s choose their auxiliary: %j', (verb, request, expected) => {
    expect(laidOut(verb, request)).toBe(expected)
  })

  it.each([
    ['monter', { features: finite('P', '3s'), perfect: true, subject: ms }],
    ['demeurer', perfect('P', '3s', { subject: ms })],
    ['venir', perfect('P', '2p')],
    ['venir', perfect('P', '2p', { subject: { gender: 'Fem' } })],
    ['recevoir', { features: finite('P', '1p'), perfect: true }],
    ['recevoir', perfect('P', '1p', { object: { before: { number: 'Plur' } } })],
    ['falloir', perfect('P', '1p')],
    ['glomuche', perfect('P', '1p')],
  ] satisfies [string, VerbRequest][])(
    'of %s are left unsaid when the request leaves them open: %j',
    (verb, request) => {
      expect(french.inflector.verbGroup(verb, request)).toBeUndefined()
    },
  )

  it('are said all the same when every answer is the same word', () => {
    expect(laidOut('pouvoir', { features: finite('P', '1p'), perfect: true })).toBe('avons pu')
    expect(laidOut('mettre', perfect('P', '1p', { object: { before: { gender: 'Masc' } } }))).toBe(
      'avons mis',
    )
    expect(laidOut('venir', perfect('P', '3s', { subject: { gender: 'Fem' } }))).toBe('est venue')
  })
})

describe('the past participle in French', () => {
  it.each([
    ['une lettre que nous avons…', 'envoyer', { before: fs }, 'avons envoyée'],
    ['les papiers que nous avons…', 'perdre', { before: mp }, 'avons perdus'],
    ['les photos que nous avons…', 'prendre', { before: fp }, 'avons prises'],
    ['les efforts que nous avons…', 'pouvoir', { before: mp }, 'avons pu'],
    ['les photos que nous avons…', 'faire parvenir', { before: fp }, 'avons fait parvenir'],
    ['les sommes que nous avons…', 'devoir payer', { before: fp }, 'avons dû payer'],
    ['nous avons … la lettre', 'envoyer', 'behind', 'avons envoyé'],
    ['des lettres, nous avons…', 'mettre à jour', { before: fp }, 'avons mises à jour'],
  ] as const)('agrees with an object in front: %s %s', (_, verb, object, expected) => {
    expect(laidOut(verb, perfect('P', '1p', { object }))).toBe(expected)
  })

  it('is left unsaid before an infinitive when the sense decides', () => {
    expect(laidOut('laisser partir', perfect('P', '1p', { object: { before: fp } }))).toBeUndefined()
    expect(laidOut('laisser partir', perfect('P', '1p', { object: 'behind' }))).toBe('avons laissé partir')
  })

  it.each([
    ['inscrire', { subject: fs }, 's’est inscrite'],
    ['présenter', { subject: ms }, 's’est présenté'],
    ['laver', { subject: fs }, 's’est lavée'],
    ['laver', { subject: fs, object: 'behind' }, 's’est lavé'],
    ['acheter', { subject: fs, object: { before: mp } }, 's’est achetés'],
    ['évanouir', { subject: fs }, 's’est évanouie'],
    ['parler', { subject: fs }, 's’est parlé'],
    ['rendre compte', { subject: fs }, 's’est rendu compte'],
    ['rendre', { subject: fs }, 's’est rendue'],
    ['faire délivrer', { subject: fs }, 's’est fait délivrer'],
    ['dire', { subject: ms }, 's’est dit'],
    ['dire', { subject: fs }, undefined],
    ['permettre', { subject: fs }, undefined],
    ['permettre', { subject: fs, object: 'behind' }, 's’est permis'],
  ] as const)('of the pronominal verb %s, %j', (verb, rest, expected) => {
    expect(laidOut(verb, perfect('P', '3s', { reflexive: true, ...rest }))).toBe(expected)
  })

  it('agrees in the plural with the members of a group and in the singular with one polite vous', () => {
    const inscribed = (person: PersonCode, subject: Agreement): string | undefined =>
      laidOut('inscrire', perfect('P', person, { reflexive: true, subject }))
    expect(inscribed('2p', fs)).toBe('vous êtes inscrite')
    expect(inscribed('2p', mp)).toBe('vous êtes inscrits')
    expect(inscribed('1p', mp)).toBe('nous sommes inscrits')
    expect(laidOut('succéder', perfect('P', '3p', { reflexive: true, subject: fp }))).toBe('se sont succédé')
  })
})

describe('the French passive', () => {
  it.each([
    ['présent', { features: finite('P', '3p'), subject: fp }, 'sont envoyées'],
    ['futur', { features: finite('F', '3s'), subject: fs }, 'sera envoyée'],
    ['passé composé', perfect('P', '3p', { subject: mp }), 'ont été envoyés'],
    ['plus-que-parfait', perfect('I', '3s', { subject: fs }), 'avait été envoyée'],
    ['conditionnel passé', perfect('C', '3s', { subject: ms }), 'aurait été envoyé'],
    ['subjonctif', { features: finite('S', '3s'), subject: fs }, 'soit envoyée'],
    ['infinitif', { features: { verbForm: 'Inf' }, subject: mp }, 'être envoyés'],
    ['infinitif passé', { features: { verbForm: 'Inf' }, perfect: true, subject: fs }, 'avoir été envoyée'],
    [
      'participe',
      { features: { verbForm: 'Part', tense: 'Pres' }, perfect: true, subject: fp },
      'ayant été envoyées',
    ],
  ] satisfies [string, VerbRequest, string][])('has its %s', (_, request, expected) => {
    expect(laidOut('envoyer', { ...request, voice: 'passive' })).toBe(expected)
  })

  it.each(['venir', 'succéder', 'pouvoir', 'nuire', 'participer'])('does not exist of %s', (verb) => {
    const request: VerbRequest = { features: finite('P', '3s'), subject: ms, voice: 'passive' }
    expect(french.inflector.verbGroup(verb, request)).toBeUndefined()
  })

  it('needs to know whom the participle agrees with', () => {
    expect(laidOut('envoyer', { features: finite('P', '3s'), voice: 'passive' })).toBeUndefined()
  })
})
