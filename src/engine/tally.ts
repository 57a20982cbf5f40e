import type { BlockKind } from '../document/document.ts'
import type { AnnotatedSentence } from '../document/sentence.ts'
import excessWords from '../metrics/excess-words.ts'
import letters from '../metrics/letters.ts'
import longWords from '../metrics/long-words.ts'
import syllables from '../metrics/syllables.ts'
import words from '../metrics/words.ts'

/** Sums over the sentences that are running prose. Adding and taking away a sentence is all that a rewrite does to it. */
export interface Tally {
  readonly sentences: number
  readonly words: number
  readonly excessWords: number
  readonly longWords: number
  readonly syllables: number
  readonly letters: number
}

const prose: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'quotation'])

export const isProse = ({ block }: AnnotatedSentence): boolean => prose.has(block.kind)

export const emptyTally: Tally = {
  sentences: 0,
  words: 0,
  excessWords: 0,
  longWords: 0,
  syllables: 0,
  letters: 0,
}

/** Of one sentence; all zero when it is a heading, an address or the like. */
export const tallyOf = (sentence: AnnotatedSentence): Tally => {
  if (!isProse(sentence)) return emptyTally
  const count = words.ofSentence(sentence)
  if (count === 0) return emptyTally
  return {
    sentences: 1,
    words: count,
    excessWords: excessWords.ofSentence(sentence),
    longWords: longWords.ofSentence(sentence),
    syllables: syllables.ofSentence(sentence),
    letters: letters.ofSentence(sentence),
  }
}

/** `a + sign × b`. */
export const addTally = (a: Tally, b: Tally, sign: 1 | -1 = 1): Tally => ({
  sentences: a.sentences + sign * b.sentences,
  words: a.words + sign * b.words,
  excessWords: a.excessWords + sign * b.excessWords,
  longWords: a.longWords + sign * b.longWords,
  syllables: a.syllables + sign * b.syllables,
  letters: a.letters + sign * b.letters,
})
