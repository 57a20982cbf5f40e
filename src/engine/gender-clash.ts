import type { AnnotatedSentence } from '../document/sentence.ts'
import type { AnnotatedToken, Features } from '../document/token.ts'
import type { TokenRange } from '../rulebase/match.ts'

const agreeing = new Set(['ADJ', 'VERB', 'AUX', 'DET', 'PRON'])

const agreesWith = ({ tag, features }: AnnotatedToken, gender: Features['gender']): boolean =>
  agreeing.has(tag) && features.gender === gender && features.gender !== undefined

/**
 * Whether a noun of another gender would leave a word of its sentence in the wrong gender: « la requête est rejetée »
 * cannot become « le courrier est rejetée ». Only the determiner straight before the noun is ours to change.
 */
export const genderClash = (
  { tokens }: AnnotatedSentence,
  { from, to }: TokenRange,
  gender: Features['gender'],
): boolean => {
  const noun = tokens.slice(from, to).find(({ tag }) => tag === 'NOUN')
  if (!gender || !noun?.features.gender || noun.features.gender === gender) return false
  return tokens.some(
    (token, index) =>
      (index < from || index >= to) &&
      !(index === from - 1 && token.tag === 'DET') &&
      agreesWith(token, noun.features.gender),
  )
}
