import { describe, expect, it } from 'vitest'
import { formulas } from '../../../src/languages/fr/readability.ts'
import { syllables } from '../../../src/languages/fr/syllables.ts'

/** Counts made up by hand; the expected values follow from the published formulas, worked out on paper. */
const easy = { words: 150, sentences: 10, syllables: 270, letters: 720, longWords: 48, prose: '' }
const hard = { words: 150, sentences: 5, syllables: 300, letters: 840, longWords: 66, prose: '' }

const value = (id: string, counts: typeof easy): number =>
  formulas.find((formula) => formula.id === id)?.compute(counts) ?? Number.NaN

describe('French readability formulas', () => {
  it.each([
    ['kandel-moles', easy, 207 - 1.015 * 15 - 73.6 * 1.8],
    ['kandel-moles', hard, 207 - 1.015 * 30 - 73.6 * 2],
    ['lix', easy, 47],
    ['lix', hard, 74],
    ['rix', easy, 4.8],
    ['rix', hard, 13.2],
  ])('%s', (id, counts, expected) => {
    expect(value(id, counts)).toBeCloseTo(expected, 6)
  })

  it('say where they come from', () => {
    for (const { source } of formulas) expect(source).toMatch(/\d{4}/)
  })
})

describe('French syllables', () => {
  it.each([
    ['demande', 'NOUN', 2],
    ['administration', 'NOUN', 5],
    ['immédiatement', 'ADV', 5],
    ['parlent', 'VERB', 1],
    ['moment', 'NOUN', 2],
    ['client', 'NOUN', 2],
    ['pays', 'NOUN', 2],
    ['création', 'NOUN', 3],
    ['oiseau', 'NOUN', 2],
    ['août', 'NOUN', 1],
    ['fille', 'NOUN', 1],
    ['œuvre', 'NOUN', 1],
    ['Noël', 'PROPN', 2],
    ['haïr', 'VERB', 2],
    ['essentiel', 'ADJ', 3],
    ['guichet', 'NOUN', 2],
    ['année', 'NOUN', 2],
    ['RSA', 'PROPN', 3],
    ['aujourd’hui', 'ADV', 3],
    ['rendez-vous', 'NOUN', 3],
    ['l’', 'DET', 0],
  ] as const)('%s (%s): %i', (form, tag, count) => {
    expect(syllables(form, tag)).toBe(count)
  })
})
