import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { sequenceSchema } from '../../src/rulebase/matchers/sequence-schema.ts'
import { rewritesOf, smallRule, termRule } from '../support/small-rules.ts'

type Pattern = z.input<typeof sequenceSchema>['patterns'][number]

const sequence = (pattern: Pattern) => smallRule({ kind: 'sequence', patterns: [pattern] })

describe('a rewrite of an inflected word', () => {
  it.each([
    [
      'the number of a noun',
      'noun',
      'requête',
      'demande',
      'Vos requêtes sont prêtes.',
      'Vos demandes sont prêtes.',
    ],
    [
      'the gender and number of an adjective',
      'adjective',
      'afférent',
      'lié',
      'Voici les pièces afférentes.',
      'Voici les pièces liées.',
    ],
    [
      'tense and person',
      'verb',
      'solliciter',
      'demander',
      'Vous sollicitiez une aide.',
      'Vous demandiez une aide.',
    ],
    [
      'the participle',
      'verb',
      'solliciter',
      'demander',
      'L’aide que vous avez sollicitée est due.',
      'L’aide que vous avez demandée est due.',
    ],
    [
      'the infinitive',
      'verb',
      'solliciter',
      'demander',
      'Vous pouvez solliciter une aide.',
      'Vous pouvez demander une aide.',
    ],
    [
      'the elision before it',
      'verb',
      'effectuer',
      'faire',
      'Nous n’effectuons aucun calcul.',
      'Nous ne faisons aucun calcul.',
    ],
    [
      'the capital of an elided word before it',
      'verb',
      'effectuer',
      'faire',
      'N’effectuez aucun calcul.',
      'Ne faites aucun calcul.',
    ],
    [
      'the rest of a verb of several words',
      'verb',
      'actualiser',
      'mettre à jour',
      'Nous actualisons vos droits.',
      'Nous mettons à jour vos droits.',
    ],
  ] as const)('keeps %s', (_, inflected, find, replace, before, after) => {
    expect(rewritesOf(before, termRule(find, [replace], { inflected }))).toEqual([after])
  })

  it('is not offered when the form could be of two moods and they part', () => {
    const rule = termRule('effectuer', ['faire'], { inflected: 'verb' })
    expect(rewritesOf('Il effectue le calcul.', rule)).toEqual(['Il fait le calcul.'])
    expect(rewritesOf('Attendez avant qu’il effectue le calcul.', rule)).toEqual([])
  })

  it.each([
    ['Nous lisons la requête.', ['Nous lisons le formulaire.']],
    ['La requête part demain.', ['Le formulaire part demain.']],
  ])('takes its article along: %s', (before, after) => {
    expect(rewritesOf(before, termRule('requête', ['formulaire'], { inflected: 'noun' }))).toEqual(after)
  })

  it.each([
    ['La personne signe.', ['L’allocataire signe.']],
    ['Une personne signe.', ['Une allocataire signe.']],
    ['Une candidature suffit.', []],
  ])(
    'leaves the gender alone when the new noun has both, and is not offered when it has another: %s',
    (before, after) => {
      const rules = [
        termRule('personne', ['allocataire'], { inflected: 'noun' }, { id: 'fr/words/a' }),
        termRule('candidature', ['demandeur'], { inflected: 'noun' }, { id: 'fr/words/b' }),
      ]
      expect(rewritesOf(before, ...rules)).toEqual(after)
    },
  )
})

describe('a rewrite out of captures', () => {
  const veil: Pattern = {
    elements: [
      'il',
      { form: 'vous', as: 'who' },
      { lemma: 'appartenir' },
      'de',
      { pos: 'PRON', optional: true, as: 'pronoun' },
      { pos: 'VERB', as: 'verb' },
    ],
    rewrites: [[{ imperative: { 'lemma-of': 'verb' }, pronouns: 'pronoun' }]],
  }

  it('gives an order with its pronouns in their place', () => {
    expect(rewritesOf('Il vous appartient de nous écrire.', sequence(veil))).toEqual(['Écrivez-nous.'])
    expect(rewritesOf('Il vous appartient d’envoyer la carte.', sequence(veil))).toEqual([
      'Envoyez la carte.',
    ])
  })

  it('offers nothing when a captured pronoun has no certain form', () => {
    expect(rewritesOf('Il vous appartient de l’envoyer.', sequence(veil))).toEqual([])
  })

  const nominal: Pattern = {
    elements: [
      { lemma: 'procéder', as: 'verb' },
      'à',
      { form: ['le', 'la', "l'", 'les'], pos: 'DET' },
      { pos: 'NOUN', 'has-verb': true, as: 'noun' },
      'de',
      { pos: 'DET', optional: true, as: 'object' },
    ],
    rewrites: [[{ verb: { 'verb-of': 'noun' }, like: 'verb' }, { copy: 'object' }]],
  }

  it.each([
    ['Nous procédons à la vérification du dossier.', 'Nous vérifions le dossier.'],
    ['Nous procéderons au calcul de vos droits.', 'Nous calculerons vos droits.'],
    ['Vous devez procéder à l’envoi des pièces.', 'Vous devez envoyer les pièces.'],
    ['Elle a procédé à l’examen de l’imprimé.', 'Elle a examiné l’imprimé.'],
  ])('turns an action noun into its verb: %s', (before, after) => {
    expect(rewritesOf(before, sequence(nominal))).toEqual([after])
  })

  it('copies captured words exactly as they were typed', () => {
    const rule = sequence({
      elements: [
        "l'",
        'ensemble',
        'de',
        { form: ['le', 'la', "l'", 'les', 'ce'], as: 'object' },
        { pos: 'NOUN', as: 'object' },
      ],
      rewrites: [['tout', { copy: 'object' }]],
    })
    expect(rewritesOf('Lisez l’ensemble du DOSSIER.', rule)).toEqual(['Lisez tout le DOSSIER.'])
  })
})

describe('a perfect in the place of a simple past', () => {
  const past = smallRule({
    kind: 'sequence',
    patterns: [
      {
        elements: [
          { pos: 'PRON', form: ['la', "l'", 'les', 'se', 'lui', 'nous'], as: 'pronouns', optional: true },
          { features: { verbForm: 'Fin', mood: 'Ind', tense: 'Past', person: 3 }, as: 'verb' },
        ],
        rewrites: [[{ perfect: 'verb', pronouns: 'pronouns' }]],
      },
    ],
  })

  it.each([
    ['an object behind', 'Le maire signa la lettre.', 'Le maire a signé la lettre.'],
    ['an object that shows its gender', 'Le maire la signa.', 'Le maire l’a signée.'],
    ['no object', 'Les parents lui écrivirent.', 'Les parents lui ont écrit.'],
    ['a reflexive verb', 'Elle se présenta au guichet.', 'Elle s’est présentée au guichet.'],
  ])('%s', (_, before, after) => {
    expect(rewritesOf(before, past)).toEqual([after])
  })

  it.each([
    ['hides its gender', 'Le maire lit la lettre et l’envoya.'],
    ['has either gender', 'Le maire les envoya.'],
    ['may be no object', 'Le maire nous vit.'],
    ['stands behind a reflexive verb', 'Elle se lava les mains.'],
  ])('is not offered where an object %s', (_, before) => {
    expect(rewritesOf(before, past)).toEqual([])
  })
})
