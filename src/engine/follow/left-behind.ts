import type { AnnotatedSentence } from '../../document/sentence.ts'
import type { VerbGroup } from '../../document/syntax.ts'
import type { AnnotatedToken, Features } from '../../document/token.ts'
import type { References } from '../../languages/language.ts'
import type { Hanging } from './hanging-verbs.ts'
import { saidOfSubject } from './said-of-subject.ts'
import type { Replaced } from './target.ts'

const agreeing = new Set(['ADJ', 'VERB', 'AUX', 'DET', 'PRON'])

/** A form that is of both genders: « nécessaire », « les ». */
const isOfBoth = ({ lemma, tag, readings, features }: AnnotatedToken): boolean =>
  features.gender === undefined ||
  new Set(
    readings.filter((each) => each.lemma === lemma && each.tag === tag).map((each) => each.features.gender),
  ).size > 1

/** « nous avons écrit à l'agence »: a participle with its object, if it is one, behind it agrees with nothing. */
const isDoneBefore = (
  { tokens }: AnnotatedSentence,
  { to, auxiliaries: [first], clitics, voice }: VerbGroup,
  head: number,
  references: References,
): boolean =>
  voice === 'active' &&
  to <= head &&
  clitics.length === 0 &&
  first !== undefined &&
  references.objectAuxiliaries.has(tokens[first]?.lemma ?? '')

/** Tokens that agree with something else for certain: in another noun's group, or said of another subject. */
const takenElsewhere = (
  sentence: AnnotatedSentence,
  head: number,
  { heads }: Hanging,
  references: References,
): Set<number> => {
  const { nounGroups, verbGroups } = sentence.syntax
  const pointsSomewhere = (index: number): boolean => {
    const token = sentence.tokens[index]
    return token !== undefined && references.kindOf(token) !== undefined
  }
  const taken = new Set<number>()
  const take = (from: number, to: number): void => {
    for (let index = from; index < to; index++) taken.add(index)
  }
  for (const { auxiliaries } of verbGroups) for (const index of auxiliaries) taken.add(index)
  for (const verb of verbGroups) if (isDoneBefore(sentence, verb, head, references)) take(verb.from, verb.to)
  const stop = sentence.tokens.findIndex(({ form }, index) => index > head && (form === ':' || form === ';'))
  // Behind a colon, words agree with the noun only where a pronoun takes it up.
  if (stop >= 0 && ![...heads].some((index) => index > stop))
    for (let index = stop; index < sentence.tokens.length; index++)
      if (sentence.tokens[index]?.tag !== 'PRON') taken.add(index)
  for (const group of nounGroups)
    if (group.head !== head && !pointsSomewhere(group.head)) take(group.from, group.to)
  for (const verb of verbGroups) {
    if (verb.form === 'participle' && verb.auxiliaries.length === 0 && taken.has(verb.from - 1))
      take(verb.from, verb.to)
    if (!verb.subject || heads.has(verb.subject.head)) continue
    for (const index of saidOfSubject(sentence, verb, references)) taken.add(index)
  }
  return taken
}

/** « ce motif est le seul »: what a copula says with an article may have its gender from the subject, or of its own. */
const namesAnew = (
  { tokens }: AnnotatedSentence,
  { head, to }: VerbGroup,
  old: Features['gender'],
  { copulas }: References,
): boolean =>
  copulas.has(tokens[head]?.lemma ?? '') && tokens[to]?.tag === 'DET' && tokens[to]?.features.gender === old

/** « il faut »: it was left alone because it stands for nothing. */
const isSubjectOfNothing = (
  { tokens }: AnnotatedSentence,
  index: number,
  references: References,
): boolean => {
  const token = tokens[index]
  return token !== undefined && references.kindOf(token) === 'subject'
}

/**
 * Whether a word that is not among the `followers` shows the old gender of the noun and may have it from there: « la
 * requête… celle-ci » cannot become « le courrier… celle-ci ».
 */
export const leavesGender = (
  { sentence, head, range, hanging, language: { references } }: Replaced,
  old: Features['gender'],
  followers: ReadonlySet<number>,
): boolean => {
  const taken = takenElsewhere(sentence, head, hanging, references)
  if (hanging.verbs.some((verb) => namesAnew(sentence, verb, old, references))) return true
  return sentence.tokens.some(
    (token, index) =>
      (index < range.from || index >= range.to) &&
      !followers.has(index) &&
      !taken.has(index) &&
      agreeing.has(token.tag) &&
      token.features.gender === old &&
      !isOfBoth(token) &&
      // A pronoun in front of the noun stands for something that was named before.
      !(token.tag === 'PRON' && index < range.from) &&
      !isSubjectOfNothing(sentence, index, references),
  )
}
