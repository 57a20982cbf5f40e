import { describe, expect, it } from 'vitest'
import { adjectiveForms, longestEnding, pluralOf } from '../../../src/build/lexicon/nominals.ts'

const inS = new Set(['bal', 'pneu'])

describe('plurals', () => {
  it.each([
    ['dossier', 'dossiers'],
    ['avis', 'avis'],
    ['prix', 'prix'],
    ['bureau', 'bureaux'],
    ['lieu', 'lieux'],
    ['tribunal', 'tribunaux'],
    ['bal', 'bals'],
    ['pneu', 'pneus'],
  ])('%s: %s', (word, plural) => {
    expect(pluralOf(word, inS)).toBe(plural)
  })
})

describe('the forms of an adjective', () => {
  const told = (stem: string, ...expanded: string[]): string[] =>
    adjectiveForms(stem, expanded).map(
      ({ form, features: { gender, number } }) => `${form} ${gender} ${number}`,
    )

  it.each([
    [
      'complet',
      ['complet', 'complets', 'complète', 'complètes'],
      ['complet Masc Sing', 'complets Masc Plur', 'complète Fem Sing', 'complètes Fem Plur'],
    ],
    [
      'social',
      ['social', 'sociaux', 'sociale', 'sociales'],
      ['social Masc Sing', 'sociaux Masc Plur', 'sociale Fem Sing', 'sociales Fem Plur'],
    ],
    [
      'heureux',
      ['heureux', 'heureuse', 'heureuses'],
      ['heureux Masc Sing', 'heureux Masc Plur', 'heureuse Fem Sing', 'heureuses Fem Plur'],
    ],
    [
      'nouveau',
      ['nouveaux', 'nouvelle', 'nouvelles', 'nouvel', 'nouvels'],
      [
        'nouveau Masc Sing',
        'nouveaux Masc Plur',
        'nouvelle Fem Sing',
        'nouvelles Fem Plur',
        'nouvel Masc Sing',
      ],
    ],
    [
      'aigu',
      ['aigu', 'aigus', 'aiguë', 'aiguës'],
      ['aigu Masc Sing', 'aigus Masc Plur', 'aiguë Fem Sing', 'aiguës Fem Plur'],
    ],
  ])('of %s', (stem, expanded, expected) => {
    expect(told(stem, ...expanded)).toEqual(expected)
  })
})

describe('endings', () => {
  it('count by the longest, and not when they are nearly the whole word', () => {
    expect(longestEnding('attestation', ['tion', 'ation', 'age'])).toBe(5)
    expect(longestEnding('cage', ['age'])).toBe(0)
    expect(longestEnding('dossier', ['tion'])).toBe(0)
  })
})
