import { lettersOf } from './letters-of.ts'
import type { Metric } from './metric.ts'

const limit = 6

/** Björnsson's long words: more than six letters. */
export default {
  label: 'Mots longs par phrase',
  unit: 'mots de plus de 6 lettres',
  source: 'C.-H. Björnsson, « Läsbarhet », 1968 ; J. Anderson, « Lix and Rix », 1983',
  ofSentence: ({ words }) =>
    words.filter(({ kind, form }) => kind === 'word' && form.length > limit && lettersOf(form) > limit)
      .length,
} satisfies Metric
