import { describe, expect, it } from 'vitest'
import type { VerbRequest, VerbSurroundings } from '../../../../src/languages/language.ts'
import { french } from '../../../support/french.ts'
import { finite, laidOut } from '../../../support/verbs.ts'

const infinitive: VerbRequest = { features: { verbForm: 'Inf' } }
const sent: VerbRequest = {
  features: finite('P', '1p'),
  perfect: true,
  object: { before: { gender: 'Fem', number: 'Sing' } },
}

describe('French pronouns, negation and adverbs', () => {
  it.each([
    [
      'envoyer',
      { features: finite('F', '1p') },
      { subject: 'nous', clitics: ['vous', 'le'] },
      'nous vous l’enverrons',
    ],
    [
      'envoyer',
      { features: finite('F', '1p') },
      { subject: 'nous', clitics: ['lui', 'les'] },
      'nous les lui enverrons',
    ],
    ['parler', { features: finite('P', '3s') }, { subject: 'il', clitics: ['en', 'me'] }, 'il m’en parle'],
    ['avoir', { features: finite('P', '3s') }, { subject: 'il', clitics: ['en', 'y'] }, 'il y en a'],
    [
      'rendre',
      { features: finite('P', '1s'), reflexive: true },
      { subject: 'je', clitics: ['y'] },
      'je m’y rends',
    ],
    ['avoir', { features: finite('P', '1s') }, { subject: 'je' }, 'j’ai'],
    ['avoir', { features: finite('P', '1s') }, { subject: 'je', negation: ['ne', 'pas'] }, 'je n’ai pas'],
    ['être', { features: finite('P', '3s') }, { subject: 'ce' }, 'c’est'],
    ['être', { features: finite('I', '3s') }, { subject: 'ce' }, 'c’était'],
    ['être', { features: finite('F', '3s') }, { subject: 'ce' }, 'ce sera'],
    ['être', { features: finite('P', '3s') }, { subject: 'ce', negation: ['ne', 'pas'] }, 'ce n’est pas'],
    ['être', { features: finite('P', '3s'), perfect: true }, { subject: 'ce' }, 'ç’a été'],
    ['être', { features: finite('I', '3s'), perfect: true }, { subject: 'ce' }, 'ç’avait été'],
    [
      'envoyer',
      sent,
      { subject: 'nous', clitics: ["l'", 'vous'], negation: ['ne', 'pas'], adverbs: ['encore'] },
      'nous ne vous l’avons pas encore envoyée',
    ],
    [
      'mettre à jour',
      { features: finite('P', '3s') },
      { subject: 'il', adverbs: ['actuellement'] },
      'il met actuellement à jour',
    ],
    [
      'mettre à jour',
      { features: finite('P', '3s') },
      { clitics: ['les'], negation: ['ne', 'plus'] },
      'ne les met plus à jour',
    ],
  ] satisfies [string, VerbRequest, VerbSurroundings, string][])(
    'of %s: %j %j',
    (verb, request, around, expected) => {
      expect(laidOut(verb, request, around)).toBe(expected)
    },
  )

  it.each([
    [['ne', 'pas'], 'nous n’avons pas reçu'],
    [['ne', 'plus', 'jamais'], 'nous n’avons plus jamais reçu'],
    [['ne', 'rien'], 'nous n’avons rien reçu'],
    [['ne', 'personne'], 'nous n’avons reçu personne'],
    [['ne', 'que'], 'nous n’avons reçu que'],
    [['ne', 'aucun'], 'nous n’avons reçu aucun'],
  ])('%j stand around the auxiliary', (negation, expected) => {
    const request: VerbRequest = { features: finite('P', '1p'), perfect: true, object: 'behind' }
    expect(laidOut('recevoir', request, { subject: 'nous', negation })).toBe(expected)
  })

  it.each([
    ['faire', infinitive, { clitics: ['le'], negation: ['ne', 'pas'] }, 'ne pas le faire'],
    ['oublier', infinitive, { negation: ['ne', 'pas'] }, 'ne pas oublier'],
    ['voir', infinitive, { negation: ['ne', 'personne'] }, 'ne voir personne'],
    ['signer', infinitive, { negation: ['ne', 'rien'] }, 'ne rien signer'],
    [
      'recevoir',
      { ...infinitive, perfect: true, object: { before: { gender: 'Masc', number: 'Plur' } } },
      { clitics: ['les'], negation: ['ne', 'pas'] },
      'ne pas les avoir reçus',
    ],
    ['inscrire', { ...infinitive, reflexive: true }, {}, 's’inscrire'],
    [
      'inscrire',
      { features: { verbForm: 'Inf', person: 2, number: 'Plur' }, reflexive: true },
      { negation: ['ne', 'pas'] },
      'ne pas vous inscrire',
    ],
    [
      'envoyer',
      { features: { verbForm: 'Ger' } },
      { clitics: ['le'], negation: ['ne', 'pas'] },
      'en ne l’envoyant pas',
    ],
    ['avoir', { features: { verbForm: 'Part', tense: 'Pres' } }, { negation: ['ne', 'pas'] }, 'n’ayant pas'],
    [
      'inscrire',
      { features: { verbForm: 'Ger', person: 2, number: 'Plur' }, reflexive: true },
      {},
      'en vous inscrivant',
    ],
  ] satisfies [string, VerbRequest, VerbSurroundings, string][])(
    'of the form without person of %s: %j %j',
    (verb, request, around, expected) => {
      expect(laidOut(verb, request, around)).toBe(expected)
    },
  )

  it.each([
    ['avoir', finite('P', '3s'), 'il', 'a-t-il'],
    ['pouvoir', finite('S', '3s'), 'on', 'puisse-t-on'],
    ['parler', finite('P', '3s'), 'elle', 'parle-t-elle'],
    ['recevoir', finite('P', '3p'), 'ils', 'reçoivent-ils'],
    ['prendre', finite('P', '3s'), 'il', 'prend-il'],
    ['vaincre', finite('P', '3s'), 'elle', 'vainc-t-elle'],
    ['avoir', finite('P', '2p'), 'vous', 'avez-vous'],
    ['pouvoir', finite('P', '1s'), 'je', 'puis-je'],
    ['devoir', finite('C', '1s'), 'je', 'devrais-je'],
    ['être', finite('P', '3s'), 'ce', 'est-ce'],
    ['courir', finite('P', '1s'), 'je', undefined],
    ['parler', finite('P', '3s'), 'la mairie', undefined],
  ])('%s %j with « %s » behind is « %s »', (verb, features, subject, expected) => {
    expect(laidOut(verb, { features }, { subject, inverted: true })).toBe(expected)
  })

  it('an inverted verb keeps its pronouns, its negation and its participle', () => {
    const request: VerbRequest = { features: finite('P', '3s'), perfect: true, object: 'behind' }
    const around: VerbSurroundings = {
      subject: 'elle',
      inverted: true,
      clitics: ['vous'],
      negation: ['ne', 'pas'],
    }
    expect(laidOut('envoyer', request, around)).toBe('ne vous a-t-elle pas envoyé')
  })

  it.each([[['me', 'lui']], [['le', 'les']], [['nous', 'vous']], [['moi']], [['celui-ci']]])(
    'no verb takes %j together',
    (clitics) => {
      expect(laidOut('envoyer', { features: finite('P', '3s') }, { subject: 'il', clitics })).toBeUndefined()
    },
  )

  it('« l’ » is left unsaid where it would have to show its gender', () => {
    expect(laidOut('donner', { features: finite('P', '3s') }, { clitics: ["l'"] })).toBeUndefined()
    expect(laidOut('envoyer', { features: finite('P', '3s') }, { clitics: ["l'"] })).toBe('l’envoie')
  })

  it('a word of negation that has no known place is left unsaid', () => {
    expect(laidOut('payer', infinitive, { negation: ['ne', 'bernique'] })).toBeUndefined()
  })

  it.each([
    ['envoyer', '2p', ['le', 'nous'], undefined, 'envoyez-le-nous'],
    ['envoyer', '2s', ['me', 'les'], undefined, 'envoie-les-moi'],
    ['aller', '2s', ['y'], undefined, 'vas-y'],
    ['donner', '2s', ['en'], undefined, 'donnes-en'],
    ['donner', '2s', ['me', 'en'], undefined, 'donne-m’en'],
    ['mener', '2p', ['le', 'y'], undefined, 'menez-l’y'],
    ['parler', '2p', ['leur', 'en'], undefined, 'parlez-leur-en'],
    ['oublier', '2p', ['le'], ['ne', 'pas'], 'ne l’oubliez pas'],
    ['envoyer', '1p', ['le', 'lui'], ['ne', 'plus'], 'ne le lui envoyons plus'],
  ] as const)('%s as an order to %s with %j %j', (verb, person, clitics, negation, expected) => {
    const around = { clitics, ...(negation && { negation }) }
    expect(laidOut(verb, { features: finite('Y', person) }, around)).toBe(expected)
  })

  it('a pronominal order has its pronoun', () => {
    const order: VerbRequest = { features: finite('Y', '2p'), reflexive: true }
    expect(laidOut('asseoir', order)).toBe('asseyez-vous')
    expect(laidOut('asseoir', order, { negation: ['ne', 'pas'] })).toBe('ne vous asseyez pas')
    expect(laidOut('laver', { ...order, features: finite('Y', '2s') })).toBe('lave-toi')
  })

  it('the apostrophe is the one that is given', () => {
    const group = french.inflector.verbGroup('envoyer', { features: finite('P', '3s') })
    expect(group && french.inflector.layOut(group, { clitics: ['le'] }, "'")).toBe("l'envoie")
  })
})
