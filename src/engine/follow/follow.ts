import type { AnnotatedSentence } from '../../document/sentence.ts'
import type { Language } from '../../languages/language.ts'
import type { TokenRange } from '../../rulebase/match.ts'
import { hangingOn } from './hanging-verbs.ts'
import { shiftOf, type Target } from './target.ts'
import { toNoun } from './to-noun.ts'
import { toPerson } from './to-person.ts'
import type { Followers } from './write-followers.ts'

/** The noun or pronoun among the replaced words that others hang on. */
const headIn = ({ tokens, syntax }: AnnotatedSentence, { from, to }: TokenRange): number | undefined => {
  const isInside = (index: number): boolean => index >= from && index < to
  const subject = syntax.verbGroups.find((verb) => verb.subject && isInside(verb.subject.head))?.subject
  if (subject) return subject.head
  const index = tokens.findIndex(({ tag }, at) => isInside(at) && tag === 'NOUN')
  return index < 0 ? undefined : index
}

/**
 * The words of the sentence that change with a noun when the words at `range` are replaced by others of another gender,
 * number or person: the verb, what agrees with the noun, what points back at it. None when nothing hangs on it;
 * undefined when a word might have to change and nobody can tell how.
 */
export const follow = (
  sentence: AnnotatedSentence,
  range: TokenRange,
  target: Target,
  language: Language,
): Followers => {
  const head = headIn(sentence, range)
  const noun = head === undefined ? undefined : sentence.tokens[head]
  if (head === undefined || !noun) return []
  const shift = shiftOf(noun.features, target)
  if (!shift) return []
  const hanging = hangingOn(sentence, head, language.references)
  if (!hanging) return undefined
  const replaced = { sentence, head, range, shift, hanging, language }
  return shift.person ? toPerson(replaced) : toNoun(replaced)
}
