import type { Readability } from 'text-readability'
import type { ReadabilityFormula } from '../language.ts'

const word = /\p{L}[\p{L}\p{M}'’-]*/gu

/** How many words of the prose are hard, each as often as it stands there. */
const countHard = (prose: string, isHard: (word: string) => boolean): number => {
  const known = new Map<string, boolean>()
  let count = 0
  for (const [found] of prose.matchAll(word)) {
    const hard = known.get(found) ?? isHard(found)
    known.set(found, hard)
    if (hard) count++
  }
  return count
}

/**
 * The published formulas, on our sentences and words, with text-readability's syllables and its list of easy words.
 * Its own formulas round the mean syllables to one decimal, which moves Flesch by up to four points, take « Mr. Smith »
 * for two sentences, and count a hard word once however often it comes back.
 */
export const createFormulas = ({ syllableCount, difficultWords }: Readability): readonly ReadabilityFormula[] => {
  return [
    {
      id: 'flesch-reading-ease',
      label: 'Flesch (facilité de lecture)',
      source: 'R. Flesch, « A New Readability Yardstick », Journal of Applied Psychology 32, 1948',
      compute: ({ words, sentences, syllables }) => 206.835 - (1.015 * words) / sentences - (84.6 * syllables) / words,
    },
    {
      id: 'flesch-kincaid',
      label: 'Flesch-Kincaid',
      source: 'J. P. Kincaid et coll., « Derivation of New Readability Formulas for Navy Enlisted Personnel », 1975',
      compute: ({ words, sentences, syllables }) => (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59,
    },
  ]
}
