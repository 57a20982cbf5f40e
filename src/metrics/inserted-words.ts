import type { AnnotatedSentence } from '../document/sentence.ts'
import type { TokenRange } from '../document/syntax.ts'
import type { Metric } from './metric.ts'

const isBetween = ({ syntax }: AnnotatedSentence, { from, to }: TokenRange): boolean =>
  syntax.verbGroups.some(
    ({ subject, finite, from: verb }) =>
      finite !== undefined && subject !== undefined && subject.head < from && to <= verb && verb <= to + 1,
  )

/** Words of the longest run set between a subject and its verb by commas or dashes. */
export default {
  label: 'Mots de l’incise entre le sujet et le verbe',
  unit: 'mots',
  source: 'E. Gibson, « Linguistic complexity: locality of syntactic dependencies », 1998',
  ofSentence: (sentence) =>
    sentence.syntax.insertions.reduce((longest, insertion) => {
      if (!isBetween(sentence, insertion)) return longest
      const words = sentence.tokens
        .slice(insertion.from, insertion.to)
        .filter(({ kind, implicit }) => !implicit && kind !== 'punctuation' && kind !== 'symbol')
      return Math.max(longest, words.length)
    }, 0),
} satisfies Metric
