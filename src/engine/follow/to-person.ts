import type { AnnotatedSentence } from '../../document/sentence.ts'
import type { VerbGroup } from '../../document/syntax.ts'
import type { References } from '../../languages/language.ts'
import type { TokenRange } from '../../rulebase/match.ts'
import { isRelativeSubject } from './hanging-verbs.ts'
import { pointsBack } from './points-back.ts'
import type { Replaced, Target } from './target.ts'
import { conjugated, type Followers, finiteVerbs, gathered, referred, writeAll } from './write-followers.ts'

const isBehind = (verb: VerbGroup): boolean =>
  verb.subject !== undefined && verb.finite !== undefined && verb.subject.head > verb.finite

/** « l'usager appelle le voisin avec son chien »: the possessive at `index` may be of a noun named since. */
const hasOtherOwner = (
  { tokens, syntax }: AnnotatedSentence,
  range: TokenRange,
  index: number,
  references: References,
): boolean => {
  const owner = tokens[index]
  if (!owner || references.kindOf(owner) !== 'owner') return false
  const isOwned = (at: number): boolean => {
    const token = tokens[at]
    return token !== undefined && references.kindOf(token) === 'owner'
  }
  return syntax.nounGroups.some(
    (group) =>
      group.from >= range.to &&
      group.head < index &&
      // « son avis d'impôt et ses factures »: a bare noun owns nothing.
      tokens[group.from]?.tag === 'DET' &&
      !isOwned(group.from) &&
      (group.number === undefined || group.number === references.ownerNumber(owner)),
  )
}

/** « doit signer et rendre »: the second infinitive has the subject of the first. */
const isJoinedInfinitive = ({ tokens }: AnnotatedSentence, { form, governor, from }: VerbGroup): boolean =>
  form === 'infinitive' && governor === undefined && tokens[from - 1]?.tag === 'CCONJ'

/** What follows when somebody who was spoken of is spoken to: « vous » for « l'usager ». */
export const toPerson = ({ sentence, head, range, shift, hanging, language }: Replaced): Followers => {
  const { references } = language
  const { tokens, syntax } = sentence
  const [main] = hanging.verbs
  const hasRest = syntax.nounGroups.some((group) => group.head === head && group.to > range.to)
  const isNamedFirst = main?.subject?.head === head && !hanging.verbs.some(isBehind)
  // « L'usager qui… » and « l'usager, inscrit en mai, … »: « vous » takes nothing behind it.
  const between = tokens.slice(range.to, main?.from)
  const isFollowed = between.some((token) => token.tag === 'PUNCT' || isRelativeSubject(token, references))
  if (!isNamedFirst || hasRest || isFollowed) return undefined
  const back = pointsBack(sentence, range, tokens[head]?.features ?? {}, references)
  const pronouns = [...hanging.heads].filter((index) => index !== head)
  const isOurs = (index: number): boolean => {
    const before = syntax.verbGroups.filter(
      (verb) => verb.from <= index || (verb.clitics.includes(index) && verb.to > index),
    )
    const nearest = before.findLast((verb) => !isJoinedInfinitive(sentence, verb))
    return nearest !== undefined && hanging.verbs.includes(nearest)
  }
  if (!back.every(isOurs) || back.some((index) => hasOtherOwner(sentence, range, index, references)))
    return undefined
  const named = tokens[head]?.features.number
  const full: Target = { ...shift, ...(shift.number === undefined && named && { number: named }) }
  return gathered([
    writeAll(finiteVerbs(hanging), sentence, (_, index) => conjugated(sentence, index, shift, language)),
    writeAll([...back, ...pronouns], sentence, (token) => referred(token, full, references)),
  ])
}
