import { describe, expect, it } from 'vitest'
import { lexiconEntries } from '../../../src/build/lexicon/entries.ts'
import { words } from '../../../src/build/lexicon/entry.ts'
import { readSources } from '../../../src/build/lexicon/sources.ts'

const sources = readSources()
const entries = lexiconEntries(sources)

const formsOf = (lemma: string, tag: string): string[] =>
  entries
    .filter((entry) => entry.lemma === lemma && entry.tag === tag)
    .flatMap(({ forms }) =>
      forms.map(({ form, features: { gender = '-', number = '-' } }) => `${form} ${gender} ${number}`),
    )

const tagsByLemma = new Map<string, string[]>()
for (const { lemma, tag } of entries) tagsByLemma.set(lemma, [...(tagsByLemma.get(lemma) ?? []), tag])
const tagsOf = (lemma: string): readonly string[] => tagsByLemma.get(lemma) ?? []

describe('a noun that the dictionary knows only as the feminine of another word', () => {
  const own = words(sources.additions['own-lemma'])

  it('is a word of its own, feminine, with its plural', () => {
    expect(own).toContain('directive')
    expect(formsOf('directive', 'NOUN')).toEqual(['directive Fem Sing', 'directives Fem Plur'])
  })

  it('is no form of the other noun', () => {
    const claimed = own.filter((word) =>
      entries.some(
        ({ lemma, tag, forms }) =>
          tag === 'NOUN' && lemma !== word && forms.some(({ form }) => form === word),
      ),
    )
    expect(claimed).toEqual([])
  })

  it('is a noun, every one of the list', () => {
    expect(own.filter((word) => !tagsOf(word).includes('NOUN'))).toEqual([])
  })
})

describe('a participle that is an adjective', () => {
  const listed = words(sources.additions['participle-adjectives'])

  it('has four forms that agree', () => {
    expect(formsOf('élevé', 'ADJ')).toEqual([
      'élevé Masc Sing',
      'élevés Masc Plur',
      'élevée Fem Sing',
      'élevées Fem Plur',
    ])
  })

  it('is an adjective, every one of the list', () => {
    expect(listed.filter((word) => !tagsOf(word).includes('ADJ'))).toEqual([])
  })

  it('keeps its s in the masculine plural', () => {
    const inS = listed.filter((word) => word.endsWith('s'))
    for (const word of inS) expect(formsOf(word, 'ADJ')).toContain(`${word} Masc Plur`)
    expect(formsOf('inclus', 'ADJ')).not.toContain('incluss Masc Plur')
  })
})

describe('an acronym', () => {
  it('is a noun in capitals with the gender of its list, and no mark of the plural', () => {
    for (const [key, gender] of [
      ['m', 'Masc'],
      ['f', 'Fem'],
    ] as const) {
      const listed = words(sources.additions['acronym-nouns'][key])
      expect(listed.length).toBeGreaterThan(0)
      for (const word of listed)
        expect(formsOf(word.toUpperCase(), 'NOUN')).toEqual([`${word.toUpperCase()} ${gender} -`])
    }
  })
})

describe('a word that is only a noun, only an adjective, or both', () => {
  const { nouns, adjectives, both } = sources.use

  it('is listed under one of the three', () => {
    const all = [...nouns, ...adjectives, ...both]
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([])
  })

  it('is no adjective when it is only a noun, unless another list makes it one', () => {
    const { additions } = sources
    const others = new Set([
      ...words(additions['epicene-adjectives']),
      ...words(additions['participle-adjectives']),
      ...Object.keys(additions.adjectives),
    ])
    const alone = [...nouns].filter((word) => !others.has(word))
    expect(alone.length).toBeGreaterThan(100)
    expect(alone.filter((word) => tagsOf(word).includes('ADJ'))).toEqual([])
  })

  it('is no noun when it is only an adjective, where the dictionary knows one word of that spelling', () => {
    const stems = new Map<string, number>()
    for (const { word } of sources.stems) stems.set(word, (stems.get(word) ?? 0) + 1)
    const { additions } = sources
    const given = new Set([
      ...Object.values(additions.nouns).flatMap(words),
      ...words(additions['participle-adjectives']),
    ])
    const alone = [...adjectives].filter(
      (word) => stems.get(word) === 1 && !given.has(word) && tagsOf(word).includes('ADJ'),
    )
    expect(alone.length).toBeGreaterThan(100)
    expect(alone.filter((word) => tagsOf(word).includes('NOUN'))).toEqual([])
  })
})
