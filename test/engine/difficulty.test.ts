import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { difficultyOf, difficultyTerms, levelsAboveEasy } from '../../src/engine/difficulty.ts'
import { emptyTally, type Tally } from '../../src/engine/tally.ts'
import { type DifficultyModel, difficultyTermIds } from '../../src/languages/language.ts'
import { french } from '../support/french.ts'
import {
  easySentence,
  hardSentence,
  realTallies,
  tallies,
  tallyOfSentences,
  times,
} from '../support/tallies.ts'

const model = french.difficulty

/** What a term may rise by without touching what it is divided by. */
const countedAlone = [
  'excessWords',
  'longWords',
  'syllables',
  'wordAges',
  'laterWords',
  'lateWords',
  'rareWords',
  'abstractNouns',
  'participles',
  'subordinateClauses',
  'insertions',
] as const satisfies readonly (keyof Tally)[]

describe('difficulty', () => {
  it('stays from 1 to 6, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(tallies, realTallies), (tally) => {
        const level = difficultyOf(tally, model)
        expect(level).toBeGreaterThanOrEqual(1)
        expect(level).toBeLessThanOrEqual(6)
      }),
    )
    expect(difficultyOf(emptyTally, model)).toBe(1)
  })

  it('never falls when anything that is hard becomes more', () => {
    fc.assert(
      fc.property(
        fc.oneof(tallies, realTallies),
        fc.constantFrom(...countedAlone),
        fc.integer({ min: 1, max: 50 }),
        (tally, counted, more) => {
          const after = difficultyOf({ ...tally, [counted]: tally[counted] + more }, model)
          expect(after).toBeGreaterThanOrEqual(difficultyOf(tally, model) - 1e-12)
        },
      ),
    )
  })

  it('is that of the sentences, whatever their number', () => {
    const hard = tallyOfSentences(hardSentence)
    expect(difficultyOf(times(hard, 30), model)).toBeCloseTo(difficultyOf(hard, model), 9)
  })

  it('tells a hard sentence from an easy one', () => {
    expect(difficultyOf(tallyOfSentences(easySentence), model)).toBeLessThan(2)
    expect(difficultyOf(tallyOfSentences(hardSentence), model)).toBeGreaterThan(4)
  })
})

describe('a term of difficulty', () => {
  it.each(difficultyTermIds)('%s is a number, of a text without words too', (id) => {
    const { value, label } = difficultyTerms[id]
    expect(label).toMatch(/\p{L}{3}/u)
    expect(value(emptyTally)).toBeGreaterThanOrEqual(0)
    fc.assert(fc.property(tallies, (tally) => Number.isFinite(value(tally)) && value(tally) >= 0))
  })

  it('that the language does not measure adds nothing', () => {
    const none: DifficultyModel = { base: 2, easyLevel: 2, terms: {} }
    expect(difficultyOf(tallyOfSentences(hardSentence), none)).toBe(2)
    expect(levelsAboveEasy(tallyOfSentences(hardSentence), none).every((level) => level === 0)).toBe(true)
  })
})

describe('the levels above an easy text', () => {
  it('are none where a term is as easy as in easy sentences or easier', () => {
    const length: DifficultyModel = {
      base: 0,
      easyLevel: 0,
      terms: { length: { weight: 2, easy: Math.log(10) } },
    }
    const of = (words: number): number =>
      levelsAboveEasy({ ...emptyTally, sentences: 1, words }, length).reduce((sum, level) => sum + level, 0)
    expect(of(5)).toBe(0)
    expect(of(10)).toBe(0)
    expect(of(20)).toBeCloseTo(2 * Math.log(2), 12)
  })

  it('stand in the order of the terms', () => {
    expect(levelsAboveEasy(tallyOfSentences(hardSentence), model)).toHaveLength(difficultyTermIds.length)
  })
})
