import type { BlockKind } from '../document/document.ts'
import type { AnnotatedSentence } from '../document/sentence.ts'
import { type DifficultyModel, difficultyTermIds } from '../languages/language.ts'
import abstractNouns from '../metrics/abstract-nouns.ts'
import contentWords from '../metrics/content-words.ts'
import excessWords from '../metrics/excess-words.ts'
import insertions from '../metrics/insertions.ts'
import lateWords from '../metrics/late-words.ts'
import laterWords from '../metrics/later-words.ts'
import letters from '../metrics/letters.ts'
import longWords from '../metrics/long-words.ts'
import participles from '../metrics/participles.ts'
import rareWords from '../metrics/rare-words.ts'
import subordinateClauses from '../metrics/subordinate-clauses.ts'
import syllables from '../metrics/syllables.ts'
import wordAges from '../metrics/word-ages.ts'
import words from '../metrics/words.ts'
import { levelsAboveEasy, loadPower } from './difficulty.ts'

const counted = {
  words,
  excessWords,
  longWords,
  syllables,
  letters,
  contentWords,
  wordAges,
  laterWords,
  lateWords,
  rareWords,
  abstractNouns,
  participles,
  subordinateClauses,
  insertions,
} as const

export type Counted = keyof typeof counted

/** Sums over the sentences of a text. Adding and taking away a sentence is all that a rewrite does to it. */
export interface Tally extends Readonly<Record<Counted, number>> {
  readonly sentences: number
  /** What each term of difficulty adds to easy sentences, in levels, summed over sentences; in the order of the terms. */
  readonly levels: readonly number[]
  /** What the sentences cost the reader together: Σ of the levels of each, to the power of `loadPower`. */
  readonly load: number
}

const prose: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'quotation'])

export const isProse = ({ block }: AnnotatedSentence): boolean => prose.has(block.kind)

export const emptyTally: Tally = {
  sentences: 0,
  levels: difficultyTermIds.map(() => 0),
  load: 0,
  words: 0,
  excessWords: 0,
  longWords: 0,
  syllables: 0,
  letters: 0,
  contentWords: 0,
  wordAges: 0,
  laterWords: 0,
  lateWords: 0,
  rareWords: 0,
  abstractNouns: 0,
  participles: 0,
  subordinateClauses: 0,
  insertions: 0,
}

/** Of one sentence, whatever block it stands in. */
export const tallyOfAny = (sentence: AnnotatedSentence, model: DifficultyModel): Tally => {
  const count = words.ofSentence(sentence)
  if (count === 0) return emptyTally
  const sums = {
    sentences: 1,
    words: count,
    excessWords: excessWords.ofSentence(sentence),
    longWords: longWords.ofSentence(sentence),
    syllables: syllables.ofSentence(sentence),
    letters: letters.ofSentence(sentence),
    contentWords: contentWords.ofSentence(sentence),
    wordAges: wordAges.ofSentence(sentence),
    laterWords: laterWords.ofSentence(sentence),
    lateWords: lateWords.ofSentence(sentence),
    rareWords: rareWords.ofSentence(sentence),
    abstractNouns: abstractNouns.ofSentence(sentence),
    participles: participles.ofSentence(sentence),
    subordinateClauses: subordinateClauses.ofSentence(sentence),
    insertions: insertions.ofSentence(sentence),
  }
  const levels = levelsAboveEasy(sums, model)
  const whole = levels.reduce((sum, level) => sum + level, 0)
  return { ...sums, levels, load: whole ** loadPower }
}

/** Of one sentence; all zero when it is a heading, an address or the like. */
export const tallyOf = (sentence: AnnotatedSentence, model: DifficultyModel): Tally =>
  isProse(sentence) ? tallyOfAny(sentence, model) : emptyTally

/** `a + sign × b`. */
export const addTally = (a: Tally, b: Tally, sign: 1 | -1 = 1): Tally => ({
  sentences: a.sentences + sign * b.sentences,
  levels: a.levels.map((level, term) => level + sign * (b.levels[term] ?? 0)),
  load: a.load + sign * b.load,
  words: a.words + sign * b.words,
  excessWords: a.excessWords + sign * b.excessWords,
  longWords: a.longWords + sign * b.longWords,
  syllables: a.syllables + sign * b.syllables,
  letters: a.letters + sign * b.letters,
  contentWords: a.contentWords + sign * b.contentWords,
  wordAges: a.wordAges + sign * b.wordAges,
  laterWords: a.laterWords + sign * b.laterWords,
  lateWords: a.lateWords + sign * b.lateWords,
  rareWords: a.rareWords + sign * b.rareWords,
  abstractNouns: a.abstractNouns + sign * b.abstractNouns,
  participles: a.participles + sign * b.participles,
  subordinateClauses: a.subordinateClauses + sign * b.subordinateClauses,
  insertions: a.insertions + sign * b.insertions,
})
