import { describe, expect, it } from 'vitest'
import { withCompoundPlurals } from '../../../src/build/lexicon/compounds.ts'
import type { Entry } from '../../../src/build/lexicon/entry.ts'

const noun = (lemma: string): Entry => ({
  lemma,
  tag: 'NOUN',
  forms: [{ form: lemma, features: { gender: 'Masc', number: 'Sing' } }],
})

const wash: Entry = {
  lemma: 'laver',
  tag: 'VERB',
  forms: [
    {
      form: 'lave',
      features: { verbForm: 'Fin', mood: 'Ind', tense: 'Pres', person: 3, number: 'Sing' },
    },
  ],
}

const pluralOf = (lemma: string, listed: readonly string[]): string | undefined =>
  withCompoundPlurals([noun(lemma), wash], new Set(listed))[0]?.forms[1]?.form

describe('the plural of a compound', () => {
  it('is the one that the dictionary lists apart', () => {
    expect(pluralOf('arc-en-ciel', ['arc-en-ciel', 'arcs-en-ciel'])).toBe('arcs-en-ciel')
    expect(pluralOf('libre-service', ['libres-services'])).toBe('libres-services')
    expect(pluralOf("chef-d'œuvre", ["chefs-d'œuvre"])).toBe("chefs-d'œuvre")
  })

  it('is the same word when a verb opens it and the dictionary lists no other', () => {
    expect(pluralOf('lave-linge', [])).toBe('lave-linge')
  })

  it('is unknown when the dictionary lists two, or none', () => {
    expect(pluralOf('garde-côte', ['garde-côtes', 'gardes-côtes'])).toBeUndefined()
    expect(pluralOf('bouche-à-bouche', [])).toBeUndefined()
  })

  it('is written and never read', () => {
    const [entry] = withCompoundPlurals([noun('mot-clé')], new Set(['mots-clés']))
    expect(entry?.forms[1]).toEqual({
      form: 'mots-clés',
      features: { gender: 'Masc', number: 'Plur' },
      unread: true,
    })
  })
})
