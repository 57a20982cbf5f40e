import type { AnnotatedToken } from '../../../document/token.ts'
import type { SyntaxData } from './syntax-data.ts'
import { isFiniteVerb, isInfinitive, isPresentParticiple } from './verb-forms.ts'

type Tokens = readonly AnnotatedToken[]

export interface BeforeVerb {
  /** Where the weak pronouns and « ne » begin. */
  readonly from: number
  readonly clitics: readonly number[]
  readonly negation: readonly number[]
  /** A subject pronoun right before them. */
  readonly subject: number | undefined
}

const isClitic = (token: AnnotatedToken | undefined, { clitics }: SyntaxData): boolean =>
  token?.tag === 'PRON' && !token.implicit && clitics.has(token.norm)

/** « en le vérifiant »: the tagger may see an article, but no present participle has one. */
const isObject = (token: AnnotatedToken | undefined, verb: AnnotatedToken, data: SyntaxData): boolean =>
  isClitic(token, data) ||
  (token?.tag === 'DET' && !token.implicit && data.clitics.has(token.norm) && isPresentParticiple(verb))

/** « ne pas | recevoir », « ne même pas | recevoir »: the partner of « ne » stands before an infinitive. */
const isPartner = (tokens: Tokens, index: number, { negation }: SyntaxData): boolean => {
  if (!negation.has(tokens[index]?.norm ?? '') && tokens[index]?.tag !== 'ADV') return false
  const before = tokens[index - 1]
  return before?.norm === 'ne' || (before?.tag === 'ADV' && tokens[index - 2]?.norm === 'ne')
}

/** « nous envoyons », « nous vous envoyons »: the first « nous » is the subject when the verb agrees with it. */
const agreesWithVerb = (
  token: AnnotatedToken | undefined,
  verb: AnnotatedToken,
  data: SyntaxData,
): boolean => {
  const person = data.subjectPronouns.get(token?.norm ?? '')
  return person === '1p' || person === '2p'
    ? verb.features.person === Number(person.charAt(0)) && verb.features.number === 'Plur'
    : false
}

const isSubjectPronoun = (token: AnnotatedToken | undefined, data: SyntaxData): boolean =>
  token !== undefined && !token.implicit && token.tag === 'PRON' && data.subjectPronouns.has(token.norm)

/** Reads leftwards what leans on a verb: « nous | ne vous l' | avons », « ne pas le | recevoir ». */
export const beforeVerb = (tokens: Tokens, verb: number, limit: number, data: SyntaxData): BeforeVerb => {
  const token = tokens[verb]
  let from = verb
  const clitics: number[] = []
  const negation: number[] = []
  if (!token) return { from, clitics, negation, subject: undefined }
  while (from > limit) {
    const index = from - 1
    if (tokens[index]?.norm === 'ne') negation.unshift(index)
    else if (negation.length === 0 && isObject(tokens[index], token, data)) clitics.unshift(index)
    else if (isInfinitive(token) && isPartner(tokens, index, data)) negation.unshift(index)
    else break
    from = index
  }
  if (!isFiniteVerb(token)) return { from, clitics, negation, subject: undefined }
  const before = tokens[from - 1]
  if (from > limit && isSubjectPronoun(before, data)) {
    const weak = isClitic(before, data)
    // With « ne » between them, whatever stands before it is the subject.
    if (!weak || agreesWithVerb(before, token, data)) return { from, clitics, negation, subject: from - 1 }
  }
  const first = clitics[0]
  if (first === from && agreesWithVerb(tokens[first], token, data) && token.features.mood !== 'Imp')
    return { from: from + 1, clitics: clitics.slice(1), negation, subject: first }
  return { from, clitics, negation, subject: undefined }
}
