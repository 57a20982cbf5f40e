import type { AnnotatedSentence } from '../document/sentence.ts'
import type { Subject, VerbGroup } from '../document/syntax.ts'
import type { Metric } from './metric.ts'

/** Words between a noun and its verb; 0 where a mark stands between them, since what it sets off is an insertion. */
const distance = ({ tokens }: AnnotatedSentence, { head }: Subject, verb: VerbGroup): number => {
  const between = tokens.slice(head + 1, verb.from).filter(({ implicit }) => !implicit)
  return tokens[head]?.tag === 'NOUN' && between.every(({ kind }) => kind === 'word' || kind === 'number')
    ? between.length
    : 0
}

/** The longest way from a noun to the verb it is the subject of: « la somme | que vous avez versée en mai | est rendue ». */
export default {
  label: 'Distance du sujet au verbe',
  unit: 'mots',
  source: 'E. Gibson, « Linguistic complexity: locality of syntactic dependencies », 1998',
  ofSentence: (sentence) => {
    let longest = 0
    // Of verbs that share a subject, the first alone is waited for.
    const met = new Set<number>()
    for (const verb of sentence.syntax.verbGroups) {
      const { subject, finite } = verb
      if (!subject || finite === undefined || met.has(subject.head) || subject.head >= verb.from) continue
      met.add(subject.head)
      longest = Math.max(longest, distance(sentence, subject, verb))
    }
    return longest
  },
} satisfies Metric
