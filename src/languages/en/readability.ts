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

const daleChall = (percentHard: number, wordsPerSentence: number): number =>
  0.1579 * percentHard + 0.0496 * wordsPerSentence + (percentHard > 5 ? 3.6365 : 0)

/**
 * The published formulas on our sentences and words, with the syllables and the list of easy words of text-readability.
 * The library's own results are not used: they round the mean syllables to one decimal, which moves Flesch by up to
 * four points, take « Mr. Smith » for two sentences, and count a hard word once however often it comes back.
 */
export const createFormulas = (readability: Readability): readonly ReadabilityFormula[] => {
  const isPolysyllabic = (found: string): boolean => readability.syllableCount(found) >= 3
  const isUncommon = (leastSyllables: number) => (found: string) =>
    readability.difficultWords(found, leastSyllables) > 0
  return [
    {
      id: 'flesch-reading-ease',
      label: 'Flesch (facilité de lecture)',
      source: 'R. Flesch, «\u00a0A New Readability Yardstick\u00a0», Journal of Applied Psychology 32, 1948',
      compute: ({ words, sentences, syllables }) =>
        206.835 - (1.015 * words) / sentences - (84.6 * syllables) / words,
    },
    {
      id: 'flesch-kincaid',
      label: 'Flesch-Kincaid',
      source:
        'J. P. Kincaid et coll., «\u00a0Derivation of New Readability Formulas for Navy Enlisted Personnel\u00a0», 1975',
      compute: ({ words, sentences, syllables }) =>
        (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59,
    },
    {
      id: 'smog',
      label: 'SMOG',
      source:
        'G. H. McLaughlin, «\u00a0SMOG Grading: A New Readability Formula\u00a0», Journal of Reading 12, 1969',
      compute: ({ sentences, prose }) =>
        3.1291 + 1.043 * Math.sqrt((30 * countHard(prose, isPolysyllabic)) / sentences),
    },
    {
      id: 'gunning-fog',
      label: 'Gunning (indice de brouillard)',
      source: 'R. Gunning, «\u00a0The Technique of Clear Writing\u00a0», 1952',
      compute: ({ words, sentences, prose }) =>
        0.4 * (words / sentences + (100 * countHard(prose, isUncommon(3))) / words),
    },
    {
      id: 'coleman-liau',
      label: 'Coleman-Liau',
      source:
        'M. Coleman et T. L. Liau, «\u00a0A Computer Readability Formula Designed for Machine Scoring\u00a0», 1975',
      compute: ({ words, sentences, letters }) =>
        (5.88 * letters) / words - (29.6 * sentences) / words - 15.8,
    },
    {
      id: 'automated-readability',
      label: 'ARI',
      source: 'R. J. Senter et E. A. Smith, «\u00a0Automated Readability Index\u00a0», 1967',
      compute: ({ words, sentences, letters }) =>
        (4.71 * letters) / words + (0.5 * words) / sentences - 21.43,
    },
    {
      id: 'dale-chall',
      label: 'Dale-Chall',
      source:
        'E. Dale et J. Chall, «\u00a0A Formula for Predicting Readability\u00a0», Educational Research Bulletin 27, 1948',
      compute: ({ words, sentences, prose }) =>
        daleChall((100 * countHard(prose, isUncommon(2))) / words, words / sentences),
    },
  ]
}
