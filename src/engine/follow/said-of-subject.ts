import type { AnnotatedSentence } from '../../document/sentence.ts'
import type { VerbGroup } from '../../document/syntax.ts'
import type { AnnotatedToken } from '../../document/token.ts'
import type { References } from '../../languages/language.ts'

export const isPastParticiple = ({ features }: AnnotatedToken): boolean =>
  features.verbForm === 'Part' && features.tense === 'Past'

export const isQuality = (token: AnnotatedToken | undefined): token is AnnotatedToken =>
  token !== undefined && (token.tag === 'ADJ' || (token.tag === 'VERB' && isPastParticiple(token)))

/** « valable et complète » behind a copula, adverbs passed over. */
const attributes = ({ tokens }: AnnotatedSentence, from: number): number[] => {
  const found: number[] = []
  let index = from
  for (;;) {
    while (tokens[index]?.tag === 'ADV') index++
    if (!isQuality(tokens[index])) return found
    found.push(index)
    const next = tokens[index + 1]
    if (next?.tag !== 'CCONJ' && next?.form !== ',') return found
    index += 2
  }
}

const agreesByAuxiliary = (
  { tokens }: AnnotatedSentence,
  { head, auxiliaries, clitics, voice }: VerbGroup,
  references: References,
): boolean => {
  if (voice === 'passive') return true
  const [first] = auxiliaries
  const isReflexive = clitics.some((index) => {
    const token = tokens[index]
    return token !== undefined && references.kindOf(token) === 'reflexive'
  })
  const participle = tokens[head]
  return (
    !isReflexive &&
    first !== undefined &&
    participle !== undefined &&
    isPastParticiple(participle) &&
    references.subjectAuxiliaries.has(tokens[first]?.lemma ?? '')
  )
}

/** The words that agree with the subject of a verb: its participle, and what a copula says of it. */
export const saidOfSubject = (
  sentence: AnnotatedSentence,
  verb: VerbGroup,
  references: References,
): number[] => {
  const isCopula = references.copulas.has(sentence.tokens[verb.head]?.lemma ?? '')
  return [
    ...(agreesByAuxiliary(sentence, verb, references) ? [verb.head] : []),
    ...(isCopula ? attributes(sentence, verb.to) : []),
  ]
}
