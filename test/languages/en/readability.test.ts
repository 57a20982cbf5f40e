import readability from 'text-readability'
import { describe, expect, it } from 'vitest'
import { analyzeText } from '../../support/analyzer.ts'
import { english } from './read-english.ts'

const formula = (id: string) => {
  const found = english.formulas.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`There is no formula ${id}.`)
  return found
}

const counts = { words: 100, sentences: 5, syllables: 150, letters: 460, longWords: 20, prose: '' }

describe('English readability formulas', () => {
  it.each([
    ['flesch-reading-ease', 206.835 - 1.015 * 20 - 84.6 * 1.5],
    ['flesch-kincaid', 0.39 * 20 + 11.8 * 1.5 - 15.59],
    ['coleman-liau', 0.0588 * 460 - 0.296 * 5 - 15.8],
    ['automated-readability', 4.71 * 4.6 + 0.5 * 20 - 21.43],
  ])('computes %s as its authors publish it', (id, expected) => {
    expect(formula(id).compute(counts)).toBeCloseTo(expected, 8)
  })

  it('counts a hard word as often as it comes back', () => {
    const once = { ...counts, prose: 'The administration replied.' }
    const twice = { ...counts, prose: 'The administration replied to the administration.' }
    for (const id of ['smog', 'gunning-fog', 'dale-chall'])
      expect(formula(id).compute(twice), id).toBeGreaterThan(formula(id).compute(once))
  })

  it('adds the constant of Dale and Chall above five per cent of hard words only', () => {
    const prose = (hard: number): string => 'administration '.repeat(hard)
    expect(formula('dale-chall').compute({ ...counts, prose: prose(5) })).toBeCloseTo(
      0.1579 * 5 + 0.0496 * 20,
      8,
    )
    expect(formula('dale-chall').compute({ ...counts, prose: prose(6) })).toBeCloseTo(
      0.1579 * 6 + 0.0496 * 20 + 3.6365,
      8,
    )
  })

  it('agrees with text-readability where its counts are ours, as far as it rounds', async () => {
    const text =
      'We got your letter about the garden wall. You asked for an inspection of the damage. ' +
      'Our surveyor will visit your house next month. Please keep the gate open all morning.'
    const { measures } = await analyzeText(text, 'plain', 'en')
    const value = (id: string): number => measures.find((measure) => measure.id === id)?.value ?? Number.NaN
    // It rounds words per sentence and syllables per word to one decimal before it multiplies them.
    expect(Math.abs(value('flesch-reading-ease') - readability.fleschReadingEase(text))).toBeLessThan(
      84.6 * 0.05 + 0.1,
    )
    expect(Math.abs(value('flesch-kincaid') - readability.fleschKincaidGrade(text))).toBeLessThan(
      11.8 * 0.05 + 0.1,
    )
    expect(value('smog')).toBeCloseTo(readability.smogIndex(text), 0)
    expect(value('gunning-fog')).toBeCloseTo(readability.gunningFog(text), 1)
    expect(value('dale-chall')).toBeCloseTo(readability.daleChallReadabilityScore(text), 1)
  })
})
