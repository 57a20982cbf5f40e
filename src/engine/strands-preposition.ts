import type { AnnotatedSentence } from '../document/sentence.ts'

/** Prepositions after « et » or « ou » that take up none that stands before: « vérifier la carte et de la photo ». */
const strandedIn = ({ tokens }: AnnotatedSentence): number => {
  const met = new Set<string>()
  let stranded = 0
  tokens.forEach(({ tag, norm }, index) => {
    if (tag !== 'ADP') return
    if (tokens[index - 1]?.tag === 'CCONJ' && !met.has(norm)) stranded++
    met.add(norm)
  })
  return stranded
}

/** Whether a rewrite takes away the preposition that a later one goes on with. */
export const strandsPreposition = (before: AnnotatedSentence, after: AnnotatedSentence): boolean =>
  strandedIn(after) > strandedIn(before)
