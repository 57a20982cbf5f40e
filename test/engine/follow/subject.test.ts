import { describe, expect, it } from 'vitest'
import { analyze } from '../../../src/engine/analyze.ts'
import { french, paragraph } from '../../support/french.ts'
import { compile, rewritesOf, smallRule } from '../../support/small-rules.ts'

const user = smallRule({
  kind: 'sequence',
  patterns: [
    {
      elements: [{ lemma: 'le' }, { lemma: 'usager' }],
      rewrites: [[{ subject: { person: 2, number: 'Plur' } }]],
    },
  ],
})

const whole = smallRule({
  kind: 'sequence',
  patterns: [
    {
      elements: [{ form: "l'" }, 'ensemble', 'de', { lemma: 'le' }, { pos: 'NOUN', as: 'things' }],
      rewrites: [
        [
          { agree: 'tout', like: 'things' },
          { agree: 'le', like: 'things' },
          { copy: 'things' },
          { 'agrees-as': 'things' },
        ],
      ],
    },
  ],
})

describe('a person in the place of a noun', () => {
  it.each([
    ['its verb', 'L’usager doit signer.', 'Vous devez signer.'],
    ['a verb in a row', 'L’usager remplit et renvoie la carte.', 'Vous remplissez et renvoyez la carte.'],
    [
      'what belongs to it',
      'L’usager signe sa carte et son livret.',
      'Vous signez votre carte et votre livret.',
    ],
    ['a reflexive verb', 'L’usager se présente au guichet.', 'Vous vous présentez au guichet.'],
    [
      'two verbs in a row',
      'L’usager doit signer et rendre ses clés.',
      'Vous devez signer et rendre vos clés.',
    ],
    ['what belongs to several', 'Les usagers signent leur carte.', 'Vous signez votre carte.'],
    ['the pronoun that stands for it', 'L’usager signe s’il accepte.', 'Vous signez si vous acceptez.'],
  ])('%s', (_, before, after) => {
    expect(rewritesOf(before, user)).toEqual([after])
  })

  it.each([
    ['no subject', 'Nous appelons l’usager.'],
    ['a possessive that may be of another', 'L’usager appelle le voisin avec son chien.'],
    ['a verb that may be in the subjunctive', 'Il faut que l’usager signe.'],
    ['a clause behind it', 'L’usager, qui est absent, signe demain.'],
    ['a pronoun that we do not write', 'L’usager signe et nous lui répondons.'],
  ])('is not offered where there is %s', (_, before) => {
    expect(rewritesOf(before, user)).toEqual([])
  })
})

describe('a noun that takes over from the one in front of it', () => {
  it.each([
    ['L’ensemble des photos doit être signé.', 'Toutes les photos doivent être signées.'],
    ['L’ensemble des élèves est prêt.', 'Tous les élèves sont prêts.'],
    ['L’ensemble des dossiers est prêt.', 'Tous les dossiers sont prêts.'],
    ['Nous lisons l’ensemble des dossiers.', 'Nous lisons tous les dossiers.'],
  ])('%s', (before, after) => {
    expect(rewritesOf(before, whole)).toEqual([after])
  })

  it('is not told where a clause may be of either', () => {
    expect(rewritesOf('L’ensemble des agents, qui est absent, répondra.', whole)).toEqual([])
  })

  it('is not told as a subject whose verb nobody can find', () => {
    expect(rewritesOf('L’ensemble des salles ferme à 20 heures.', whole)).toEqual([])
  })
})

describe('what the message of a rewrite quotes', () => {
  const told = (text: string): string[] => {
    const rule = { ...user, message: '{found} → {replace}' }
    return analyze(paragraph(text), { language: french, ruleBase: compile(rule) }).diagnostics.map(
      ({ message }) => message,
    )
  }

  it('is the change, and not the words that follow it elsewhere', () => {
    expect(told('L’usager doit signer sa carte.')).toEqual(['L’usager doit → Vous devez'])
  })
})
