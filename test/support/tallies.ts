import fc from 'fast-check'
import { addTally, emptyTally, type Tally, tallyOfAny } from '../../src/engine/tally.ts'
import { annotated, french } from './french.ts'

/** What the sentences of a text add up to. */
export const tallyOfSentences = (...sentences: readonly string[]): Tally =>
  sentences
    .map((sentence) => tallyOfAny(annotated(sentence), french.difficulty))
    .reduce<Tally>((sum, each) => addTally(sum, each), emptyTally)

export const easySentence = 'Nous lisons votre lettre.'

export const hardSentence =
  'La notification de la décision susmentionnée, dont la motivation figure en annexe, est assortie de la mention des voies de recours susceptibles d’être exercées par les bénéficiaires dont la réclamation aurait été préalablement rejetée.'

/** The same sentence so many times. */
export const times = (tally: Tally, count: number): Tally =>
  Array.from({ length: count }, () => tally).reduce<Tally>((sum, each) => addTally(sum, each), emptyTally)

const sums = [emptyTally, ...[easySentence, hardSentence].map((text) => tallyOfSentences(text))]

/** Sums over sentences as texts have them: no count is above the number of words. */
export const tallies: fc.Arbitrary<Tally> = fc
  .record({
    sentences: fc.nat(80),
    perSentence: fc.integer({ min: 1, max: 60 }),
    shares: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 9, maxLength: 9 }),
    levels: fc.array(fc.integer({ min: 0, max: 300 }), {
      minLength: emptyTally.levels.length,
      maxLength: emptyTally.levels.length,
    }),
  })
  .map(({ sentences, perSentence, shares, levels }): Tally => {
    const words = sentences * perSentence
    const some = (index: number, most = words): number => Math.floor((shares[index] ?? 0) * most)
    const whole = sentences === 0 ? 0 : levels.reduce((sum, level) => sum + level / 100, 0)
    const contentWords = some(0)
    return {
      sentences,
      levels: levels.map((level) => (level / 100) * sentences),
      load: sentences * whole ** 1.5,
      words,
      excessWords: sentences * Math.max(0, perSentence - 20),
      longWords: some(1),
      syllables: words * 2,
      letters: words * 5,
      contentWords,
      wordAges: contentWords * (2 + some(2, 18)),
      laterWords: some(3, contentWords),
      lateWords: some(4, contentWords),
      rareWords: some(5, contentWords),
      abstractNouns: some(6, contentWords),
      participles: some(7, contentWords),
      subordinateClauses: some(8, 3 * sentences),
      insertions: some(8, 2 * sentences),
    }
  })

/** The tallies of real sentences, added up in any number. */
export const realTallies: fc.Arbitrary<Tally> = fc
  .array(fc.constantFrom(...sums), { maxLength: 80 })
  .map((all) => all.reduce<Tally>((sum, each) => addTally(sum, each), emptyTally))
