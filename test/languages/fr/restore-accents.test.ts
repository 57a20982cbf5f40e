import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reading } from '../../../src/document/token.ts'
import { createAccentRestorer } from '../../../src/languages/fr/restore-accents.ts'
import { annotated, wordIn } from '../../support/french.ts'

const accents = { a: 'àâ', c: 'ç', e: 'éèê', i: 'îï', o: 'ô', u: 'ùû' }

const reading = (lemma: string): Reading => ({ lemma, tag: 'NOUN', features: {} })
const restorer = (...words: readonly string[]) => {
  const known = new Map(words.map((word) => [word, [reading(word)]]))
  const asked: string[] = []
  const restore = createAccentRestorer(accents, (norm) => {
    asked.push(norm)
    return known.get(norm) ?? []
  })
  return { lemmas: (norm: string) => restore(norm).map(({ lemma }) => lemma), asked }
}

describe('a word typed without its accents', () => {
  it.each([
    ['prefecture', ['préfecture']],
    ['prefere', ['préfère']],
    ['forcat', ['forçat']],
    ['hotel', ['hôtel']],
  ])('%s is read with them', (norm, expected) => {
    const { lemmas } = restorer('préfecture', 'préféré', 'préfère', 'forçat', 'hôtel')
    expect(lemmas(norm).toSorted()).toEqual(expected.toSorted())
  })

  it('has every reading with as few accents as any', () => {
    expect(restorer('taché', 'tâche').lemmas('tache').toSorted()).toEqual(['taché', 'tâche'])
    expect(restorer('tâché', 'tâche').lemmas('tache')).toEqual(['tâche'])
  })

  it('is not looked for with more than two', () => {
    expect(restorer('dégénéré').lemmas('degenere')).toEqual([])
  })

  it('has none of them: who types one accent types them all', () => {
    expect(restorer('préféré').lemmas('préfere')).toEqual([])
    expect(restorer('prefere').lemmas('préféré')).toEqual([])
  })

  it('is no code or long string: nothing is looked up for it', () => {
    const { lemmas, asked } = restorer('é'.repeat(25))
    expect(lemmas('e'.repeat(25))).toEqual([])
    expect(asked).toEqual([])
  })

  it('is asked for at most some hundred times, whatever the word', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('e', 'a', 'x'), maxLength: 24 }), (norm) => {
        const { lemmas, asked } = restorer()
        lemmas(norm)
        expect(asked.length).toBeLessThan(3000)
        expect(asked.every((variant) => variant.length === norm.length)).toBe(true)
      }),
    )
  })
})

describe('in a sentence', () => {
  const lemmasOf = (text: string): string[] => annotated(text).tokens.map(({ lemma }) => lemma)

  it.each([
    ['REPUBLIQUE FRANCAISE', ['république', 'français']],
    ['La prefecture est ouverte.', ['le', 'préfecture', 'être', 'ouvrir', '.']],
    ['Il prefere payer.', ['il', 'préférer', 'payer', '.']],
    ['Le maire a ete elu.', ['le', 'maire', 'avoir', 'être', 'élire', '.']],
    ['PREFECTURE DE POLICE', ['préfecture', 'de', 'police']],
  ])('%s', (text, lemmas) => {
    expect(lemmasOf(text)).toEqual(lemmas)
  })

  it('keeps the form that was typed', () => {
    expect(wordIn('La prefecture est ouverte.', 'prefecture')).toMatchObject({
      form: 'prefecture',
      norm: 'prefecture',
    })
  })

  it('restores nothing in a word that is known without accents', () => {
    expect(wordIn('Il mange une peche.', 'mange').lemma).toBe('manger')
    expect(wordIn('Payez la note.', 'note').lemma).toBe('note')
    expect(wordIn('Voici la paye.', 'paye').lemma).toBe('paye')
  })

  it('leaves names and codes as they are', () => {
    expect(wordIn('Voyez avec Mme Prefere.', 'Prefere').tag).toBe('PROPN')
    expect(wordIn('Le code est XKEAEEOUIACEIOUAAEEOUIA.', 'XKEAEEOUIACEIOUAAEEOUIA').lemma).toBe(
      'XKEAEEOUIACEIOUAAEEOUIA',
    )
  })
})
