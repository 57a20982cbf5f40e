import { describe, expect, it } from 'vitest'
import { lexiconEntries } from '../../../src/build/lexicon/entries.ts'
import { readCode } from '../../../src/build/lexicon/entry.ts'
import { readAffixes, readStems } from '../../../src/build/lexicon/hunspell.ts'
import type { Sources } from '../../../src/build/lexicon/sources.ts'

const dic = `14
dossier/S.
demande/S.
agricole/S.
allocataire/S.
complet/F.
conseiller/F.
vérifier/a0p+
clarifier/a0p+
fonder/a0p+
fondre/tAp+
lentement
Valbourg
km/U.||--
le/L'
`

const aff = `SFX S. 0 0 [^sxz]
SFX S. 0 s [^sxz]
SFX F. 0 0 [^sxz]
SFX F. 0 s [^sxz]
SFX F. et ète et
SFX F. et ètes et
SFX F. er ère er
SFX F. er ères er
`

const sources: Sources = {
  stems: readStems(dic),
  affixes: readAffixes(aff),
  genders: new Map([['dossier', 'Masc']]),
  conjugations: {
    vérifier: { W: ['vérifier'], P: ['vérifie', 'vérifies', 'vérifie'] },
    fonder: { W: ['fonder'], P: ['fonde', 'fondes', 'fonde'] },
    fondre: { W: ['fondre'], P: ['fonds', 'fonds', 'fond'], S: ['fonde', 'fondes', 'fonde'] },
  },
  closed: { DET: { le: { le: 'ms', la: 'fs', les: 'p' } }, ADP: { de: ['de', "d'"] } },
  additions: {
    nouns: { m: '', f: 'demande', mf: 'allocataire', none: '' },
    'noun-forms': { œil: { œil: 'ms', yeux: 'mp' } },
    'epicene-adjectives': '',
    'participle-adjectives': '',
    'acronym-nouns': { m: '', f: '' },
    adjectives: {},
    'own-lemma': '',
    adverbs: 'ensuite',
    'yields-to': { fondre: 'fonder' },
    verbs: {},
    'left-out-verbs': '',
    'verb-models': {},
    'wrong-forms': [],
  },
  endings: {
    adjective: ['cole', 'able'],
    feminine: ['tion'],
    masculine: ['age'],
    epicene: ['aire'],
    pairs: [['er', 'ère']],
    pluralInS: new Set(),
    invariableAdjective: [],
    number: [],
  },
  defective: new Map(),
  use: { both: new Set(), adjectives: new Set(), nouns: new Set() },
}

const told = (lemma: string, tag?: string): string[] =>
  lexiconEntries(sources)
    .filter((entry) => entry.lemma === lemma && (tag === undefined || entry.tag === tag))
    .flatMap((entry) =>
      entry.forms.map(
        ({ form, features: { gender = '-', number = '-' } }) => `${entry.tag} ${form} ${gender} ${number}`,
      ),
    )

describe('the words of French', () => {
  it.each([
    [
      'a noun of the gender list',
      'dossier',
      undefined,
      ['NOUN dossier Masc Sing', 'NOUN dossiers Masc Plur'],
    ],
    ['a noun of our own list', 'demande', undefined, ['NOUN demande Fem Sing', 'NOUN demandes Fem Plur']],
    [
      'a person of either gender',
      'allocataire',
      'NOUN',
      ['NOUN allocataire - Sing', 'NOUN allocataires - Plur'],
    ],
    [
      'an adjective',
      'complet',
      'ADJ',
      ['ADJ complet Masc Sing', 'ADJ complets Masc Plur', 'ADJ complète Fem Sing', 'ADJ complètes Fem Plur'],
    ],
    [
      'a person whose feminine differs',
      'conseiller',
      'NOUN',
      [
        'NOUN conseiller Masc Sing',
        'NOUN conseillers Masc Plur',
        'NOUN conseillère Fem Sing',
        'NOUN conseillères Fem Plur',
      ],
    ],
    [
      'an adjective with one form for both',
      'agricole',
      'ADJ',
      [
        'ADJ agricole Masc Sing',
        'ADJ agricole Fem Sing',
        'ADJ agricoles Masc Plur',
        'ADJ agricoles Fem Plur',
      ],
    ],
    ['an adverb', 'lentement', undefined, ['ADV lentement - -']],
    ['an adverb of our own list', 'ensuite', undefined, ['ADV ensuite - -']],
    ['a name', 'Valbourg', undefined, ['PROPN Valbourg - -']],
    [
      'forms that no rule gives',
      'œil',
      undefined,
      ['NOUN œil Masc Sing', 'NOUN yeux Masc Plur', 'NOUN oeil Masc Sing'],
    ],
  ])('%s', (_, lemma, tag, expected) => {
    expect(told(lemma, tag)).toEqual(expected)
  })

  it('of the closed classes come from our list alone', () => {
    expect(told('le')).toEqual(['DET le Masc Sing', 'DET la Fem Sing', 'DET les - Plur'])
  })

  it('conjugate a verb that the tables lack like another of its class', () => {
    expect(told('clarifier').map((cell) => cell.split(' ')[1])).toEqual([
      'clarifier',
      'clarifie',
      'clarifies',
      'clarifie',
    ])
  })

  it('leave to the common verb, when they are read, the forms that a rare one shares with it', () => {
    const read = (lemma: string): string[] =>
      lexiconEntries(sources)
        .filter((entry) => entry.lemma === lemma)
        .flatMap(({ forms }) => forms.flatMap(({ form, unread }) => (unread ? [] : [form])))
    expect(read('fonder')).toContain('fondes')
    expect(read('fondre')).toEqual(['fondre', 'fonds', 'fonds', 'fond'])
  })

  it('are no symbols', () => {
    expect(told('km')).toEqual([])
  })
})

it('a wrong code of features is refused, with the codes that exist', () => {
  expect(readCode('3ms')).toEqual({ person: 3, gender: 'Masc', number: 'Sing' })
  expect(() => readCode('mx')).toThrow('« mx » is no code of features: use 1 2 3, m f, s p or -.')
})
