import type { AnnotatedSentence } from '../../document/sentence.ts'
import type { Features } from '../../document/token.ts'
import type { References } from '../../languages/language.ts'
import type { TokenRange } from '../../rulebase/match.ts'
import { besideNoun } from './beside-noun.ts'
import type { Hanging } from './hanging-verbs.ts'
import { leavesGender } from './left-behind.ts'
import { pointsBack } from './points-back.ts'
import { saidOfSubject } from './said-of-subject.ts'
import type { Replaced } from './target.ts'
import {
  agreed,
  conjugated,
  type Followers,
  finiteVerbs,
  gathered,
  referred,
  writeAll,
} from './write-followers.ts'

/** « son » and « lui » are of one: « se » is of any number. */
const hasOwner = (
  sentence: AnnotatedSentence,
  range: TokenRange,
  named: Features,
  references: References,
): boolean =>
  pointsBack(sentence, range, named, references).some((index) => {
    const token = sentence.tokens[index]
    // « l'ensemble de ses reçus »: owned by somebody named before.
    return index > range.to && token !== undefined && references.kindOf(token) !== 'reflexive'
  })

/** « L'ensemble des salles ferme », where « ferme » was read as no verb: a noun that opens a sentence and has none is not understood. */
const missesVerb = ({ tokens }: AnnotatedSentence, { from }: TokenRange, { verbs }: Hanging): boolean =>
  verbs.length === 0 && !tokens.slice(0, from).some(({ tag }) => tag !== 'PUNCT')

/** What follows when a noun is of another gender or number from now on. */
export const toNoun = (replaced: Replaced): Followers => {
  const { sentence, head, range, shift, hanging, language } = replaced
  const { references } = language
  const old = sentence.tokens[head]?.features ?? {}
  const { gender = old.gender, number = old.number } = shift
  const full: Features = { ...(gender && { gender }), ...(number && { number }) }
  const agreeing = [
    ...besideNoun(sentence, head, range, references),
    ...hanging.verbs.flatMap((verb) => saidOfSubject(sentence, verb, references)),
  ]
  const isWhole = gender !== undefined && number !== undefined
  if (agreeing.length > 0 && !isWhole) return undefined
  const pronouns = [...hanging.heads].filter((index) => {
    const token = sentence.tokens[index]
    return index !== head && token && references.kindOf(token) === 'subject'
  })
  const followers = gathered([
    writeAll([...new Set(agreeing)], sentence, (token) => agreed(token, full, language)),
    writeAll(shift.number ? finiteVerbs(hanging) : [], sentence, (_, index) =>
      conjugated(sentence, index, shift, language),
    ),
    writeAll(pronouns, sentence, (token) => referred(token, full, references)),
  ])
  if (shift.gender && leavesGender(replaced, old.gender, new Set([...agreeing, ...pronouns])))
    return undefined
  if (shift.number && missesVerb(sentence, range, hanging)) return undefined
  if (shift.number && hasOwner(sentence, range, old, references)) return undefined
  return followers
}
