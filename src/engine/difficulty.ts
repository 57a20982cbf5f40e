import { type DifficultyModel, type DifficultyTermId, difficultyTermIds } from '../languages/language.ts'
import type { Counted } from './tally.ts'

/** What the terms are computed from: sums over the sentences of a text. */
export type Sums = Readonly<Record<Counted, number>> & { readonly sentences: number }

interface Term {
  readonly label: string
  /** The sub-score that it costs points. */
  readonly part: 'phrases' | 'mots'
  readonly value: (sums: Sums) => number
}

const perSentence = (count: number, { sentences }: Sums): number => (sentences === 0 ? 0 : count / sentences)
const perWord = (count: number, { words }: Sums): number => (words === 0 ? 0 : count / words)

/** The tenth long word of a sentence adds less than the first: counts by sentence go in as logarithms. */
const crowd = (count: number, sums: Sums): number => Math.log(1 + perSentence(count, sums))

const length = (sums: Sums): number => Math.log(Math.max(1, perSentence(sums.words, sums)))

// The age of words that everyone knows, for a text without a graded word.
const youngWords = 6

const meanAge = ({ wordAges, contentWords }: Sums): number =>
  contentWords === 0 ? youngWords : wordAges / contentWords

/** The terms of the formula. Each is a number that grows with what it names; weights are the language's. */
export const difficultyTerms = {
  length: { label: 'Longueur des phrases', part: 'phrases', value: length },
  'excess-words': {
    label: 'Mots qui viennent après le vingtième mot d’une phrase',
    part: 'phrases',
    value: (sums) => crowd(sums.excessWords, sums),
  },
  'subordinate-clauses': {
    label: 'Propositions emboîtées',
    part: 'phrases',
    value: (sums) => crowd(sums.subordinateClauses, sums),
  },
  insertions: {
    label: 'Incises qui coupent les phrases',
    part: 'phrases',
    value: (sums) => crowd(sums.insertions, sums),
  },
  participles: {
    label: 'Part des participes',
    part: 'phrases',
    value: (sums) => perWord(sums.participles, sums),
  },
  'hard-words-in-long-sentences': {
    label: 'Mots difficiles dans des phrases longues',
    part: 'phrases',
    value: (sums) => length(sums) * meanAge(sums),
  },
  'long-words': {
    label: 'Mots de plus de six lettres',
    part: 'mots',
    value: (sums) => crowd(sums.longWords, sums),
  },
  'later-words': {
    label: 'Mots appris à neuf ans ou plus tard',
    part: 'mots',
    value: (sums) => crowd(sums.laterWords, sums),
  },
  'late-words': {
    label: 'Mots appris à douze ans ou plus tard',
    part: 'mots',
    value: (sums) => crowd(sums.lateWords, sums),
  },
  'rare-words': {
    label: 'Mots peu courants',
    part: 'mots',
    value: (sums) => crowd(sums.rareWords, sums),
  },
  'abstract-nouns': {
    label: 'Part des noms abstraits, comme « vérification »',
    part: 'mots',
    value: (sums) => perWord(sums.abstractNouns, sums),
  },
  syllables: {
    label: 'Syllabes par mot',
    part: 'mots',
    value: (sums) => perWord(sums.syllables, sums),
  },
} as const satisfies Readonly<Record<DifficultyTermId, Term>>

const lowest = 1
const highest = 6

/** How hard a text is, before it is held between 1 and 6. */
const levelOf = (sums: Sums, { base, terms }: DifficultyModel): number => {
  let level = base
  for (const id of difficultyTermIds) {
    const held = terms[id]
    if (held) level += held.weight * difficultyTerms[id].value(sums)
  }
  return level
}

/** How hard a text is on the scale of the people who rated sentences: 1 is easy, 6 is hard. */
export const difficultyOf = (sums: Sums, model: DifficultyModel): number =>
  Math.min(highest, Math.max(lowest, levelOf(sums, model)))

/** What each term adds to an easy text, in levels and in the order of the terms; 0 where it is as easy or easier. */
export const levelsAboveEasy = (sums: Sums, { terms }: DifficultyModel): number[] =>
  difficultyTermIds.map((id) => {
    const held = terms[id]
    return held ? Math.max(0, held.weight * (difficultyTerms[id].value(sums) - held.easy)) : 0
  })

/**
 * A hard sentence costs more than two of half its difficulty: the hardest decide whether a letter is understood. Of 1, 1.5 and
 * 2, the one whose score agrees best with the experts who rated texts for adults that read with difficulty.
 */
export const loadPower = 1.5
