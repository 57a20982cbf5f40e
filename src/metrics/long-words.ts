import type { Metric } from './metric.ts'
import { readableWords } from './readable-words.ts'

const letters = /\p{L}/gu
const limit = 6

/** Björnsson's long words: more than six letters. */
export default {
  label: 'Mots longs par phrase',
  unit: 'mots de plus de 6 lettres',
  source: 'C.-H. Björnsson, « Läsbarhet », 1968 ; J. Anderson, « Lix and Rix », 1983',
  ofSentence: (sentence) =>
    readableWords(sentence).filter(
      ({ kind, form }) =>
        kind === 'word' && form.length > limit && (form.match(letters)?.length ?? 0) > limit,
    ).length,
} satisfies Metric
