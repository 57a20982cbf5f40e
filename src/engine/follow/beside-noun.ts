import type { AnnotatedSentence } from '../../document/sentence.ts'
import type { VerbGroup } from '../../document/syntax.ts'
import type { AnnotatedToken } from '../../document/token.ts'
import type { References } from '../../languages/language.ts'
import type { TokenRange } from '../../rulebase/match.ts'
import { isPastParticiple, isQuality } from './said-of-subject.ts'

const agreeing = new Set(['DET', 'ADJ'])

const groupOf = ({ syntax }: AnnotatedSentence, head: number) =>
  syntax.nounGroups.find((group) => group.head === head)

/** A participle that follows the noun: « la demande déposée hier ». */
const participlesBehind = ({ tokens, syntax }: AnnotatedSentence, behind: number): number[] => {
  const found: number[] = []
  let index = behind
  while (
    isQuality(tokens[index]) &&
    !syntax.verbGroups.some(({ head, auxiliaries }) => head === index && auxiliaries.length > 0)
  ) {
    found.push(index)
    index++
  }
  return found
}

/** A form that nothing but agreement explains: « signée ». « Signé » is also what it is when it agrees with nothing. */
const showsAgreement = ({ features: { gender, number } }: AnnotatedToken): boolean =>
  gender === 'Fem' || number === 'Plur'

/** The participle in « la demande que vous avez signée », which agrees with what « que » stands for. */
const relativeParticiple = (
  { tokens, syntax }: AnnotatedSentence,
  behind: number,
  { relativeObjects }: References,
): number | undefined => {
  const opener = tokens[behind]
  if (!opener || !relativeObjects.has(opener.norm)) return undefined
  const clause = syntax.clauses.find((each) => each.opener === behind)
  const verb: VerbGroup | undefined = clause?.verb === undefined ? undefined : syntax.verbGroups[clause.verb]
  const participle = verb && tokens[verb.head]
  if (!verb || verb.auxiliaries.length === 0 || !participle || !isPastParticiple(participle)) return undefined
  return opener.tag === 'PRON' || showsAgreement(participle) ? verb.head : undefined
}

/** Words around the noun at `head` and outside `range` that agree with it. */
export const besideNoun = (
  sentence: AnnotatedSentence,
  head: number,
  range: TokenRange,
  references: References,
): number[] => {
  const group = groupOf(sentence, head)
  const [from, to] = [group?.from ?? head, Math.max(group?.to ?? head + 1, range.to)]
  const inGroup = sentence.tokens
    .map((_, index) => index)
    .slice(from, to)
    .filter((index) => agreeing.has(sentence.tokens[index]?.tag ?? 'X') || isQuality(sentence.tokens[index]))
  const participles = participlesBehind(sentence, to)
  const relative = relativeParticiple(sentence, to + participles.length, references)
  return [...inGroup, ...participles, ...(relative === undefined ? [] : [relative])].filter(
    (index) => index < range.from || index >= range.to,
  )
}
