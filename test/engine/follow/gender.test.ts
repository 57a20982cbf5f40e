import { describe, expect, it } from 'vitest'
import { rewritesOf, termRule } from '../../support/small-rules.ts'

const swaps = [
  termRule('requête', ['formulaire'], { inflected: 'noun' }, { id: 'fr/words/a' }),
  termRule('avis', ['lettre'], { inflected: 'noun' }, { id: 'fr/words/b' }),
]

const becomes = (before: string): string[] => rewritesOf(before, ...swaps)

describe('words that take the gender of a noun that took the place of another', () => {
  it.each([
    [
      'an adjective before it',
      'Nous lisons votre dernière requête.',
      'Nous lisons votre dernier formulaire.',
    ],
    ['an adjective behind it', 'Nous lisons une requête écrite.', 'Nous lisons un formulaire écrit.'],
    ['a participle behind it', 'La requête déposée hier part.', 'Le formulaire déposé hier part.'],
    ['what a verb says of it', 'Votre requête est incomplète.', 'Votre formulaire est incomplet.'],
    [
      'two things a verb says of it',
      'La requête reste claire et complète.',
      'Le formulaire reste clair et complet.',
    ],
    ['a passive', 'Votre requête est rejetée.', 'Votre formulaire est rejeté.'],
    ['a passive behind another verb', 'La requête doit être signée.', 'Le formulaire doit être signé.'],
    ['a compound tense', 'La requête a été déposée hier.', 'Le formulaire a été déposé hier.'],
    [
      'a participle that has it for its object',
      'Nous lisons la requête que vous avez signée.',
      'Nous lisons le formulaire que vous avez signé.',
    ],
    [
      'a clause that tells which',
      'La requête qui est arrivée est complète.',
      'Le formulaire qui est arrivé est complet.',
    ],
    [
      'the pronoun that stands for it',
      'Signez la requête : elle est prête.',
      'Signez le formulaire : il est prêt.',
    ],
    [
      'an article in a contraction',
      'Le contenu du nouvel avis change.',
      'Le contenu de la nouvelle lettre change.',
    ],
    ['an article elided no more', 'La date de l’avis est fausse.', 'La date de la lettre est fausse.'],
  ])('%s', (_, before, after) => {
    expect(becomes(before)).toEqual([after])
  })
})

describe('words that have the gender of something else', () => {
  it.each([
    [
      'another subject',
      'La requête part, la facture est payée.',
      'Le formulaire part, la facture est payée.',
    ],
    ['another noun', 'La requête de la nouvelle voisine part.', 'Le formulaire de la nouvelle voisine part.'],
    ['a word of both genders', 'La requête est nécessaire.', 'Le formulaire est nécessaire.'],
    [
      'a sentence behind a colon',
      'Signez la requête : le prix est juste.',
      'Signez le formulaire : le prix est juste.',
    ],
    [
      'a participle with its object behind it',
      'Nous avons écrit la requête.',
      'Nous avons écrit le formulaire.',
    ],
    ['a pronoun named before', 'Vous la lirez avec la requête.', 'Vous la lirez avec le formulaire.'],
  ])('%s', (_, before, after) => {
    expect(becomes(before)).toEqual([after])
  })
})

describe('no rewrite where nobody can tell', () => {
  it.each([
    ['a pronoun that may stand for another noun', 'Joignez la facture à la requête : elle est obligatoire.'],
    ['a pronoun that we do not write', 'Signez la requête, celle qui est jointe.'],
    ['a pronoun behind a colon that we do not write', 'Signez la requête : celle-ci est prête.'],
    ['an adjective of a pronoun behind a colon', 'Lisez la requête : cachée hier, elle attend.'],
    ['an adjective with an article', 'Cette requête est la seule.'],
    ['a row of subjects', 'La requête et la facture sont signées.'],
  ])('%s', (_, before) => {
    expect(becomes(before)).toEqual([])
  })
})
