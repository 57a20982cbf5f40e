import type { AnnotatedSentence } from '../../document/sentence.ts'
import type { AnnotatedToken, Features } from '../../document/token.ts'
import type { Language, References } from '../../languages/language.ts'
import type { Hanging } from './hanging-verbs.ts'
import type { Target } from './target.ts'

/** A token and the word that takes its place. */
export interface Follower {
  readonly index: number
  readonly text: string
}

/** None when nothing changes; undefined when nobody can tell what a word becomes. */
export type Followers = readonly Follower[] | undefined

/** Every word through `write`; undefined as soon as one cannot be written. */
export const writeAll = (
  indexes: readonly number[],
  { tokens }: AnnotatedSentence,
  write: (token: AnnotatedToken, index: number) => string | undefined,
): Followers => {
  const written: Follower[] = []
  for (const index of indexes) {
    const token = tokens[index]
    const text = token && write(token, index)
    if (text === undefined) return undefined
    if (text !== token?.norm) written.push({ index, text })
  }
  return written
}

export const finiteVerbs = ({ verbs }: Hanging): number[] =>
  verbs.flatMap(({ finite }) => (finite === undefined ? [] : [finite]))

/** « bien que l'on vous demande », not « la carte que l'on vous demande »: what a form of two moods may be of the second behind. */
const mayBeSubjunctive = ({ tokens }: AnnotatedSentence, index: number, { references }: Language): boolean =>
  tokens
    .slice(0, index)
    .some(
      ({ lemma, tag }, at) =>
        tag === 'SCONJ' && references.subordinators.has(lemma) && tokens[at - 1]?.tag !== 'NOUN',
    )

/** A form that is of two moods gives one word only when both would, unless the sentence tells which. */
export const conjugated = (
  sentence: AnnotatedSentence,
  index: number,
  shift: Target,
  language: Language,
): string | undefined => {
  const { inflector } = language
  const token = sentence.tokens[index]
  if (!token || token.form.startsWith('-')) return undefined
  const { gender: _, ...verbShift } = shift
  const readings = token.readings.filter(
    ({ lemma, features }) =>
      lemma === token.lemma &&
      features.verbForm === 'Fin' &&
      features.person === token.features.person &&
      features.number === token.features.number &&
      features.tense === token.features.tense,
  )
  const forms = [token, ...readings].map(({ features }) =>
    inflector.conjugate(token.lemma, { ...features, ...verbShift }),
  )
  const [preferred] = forms
  const isSettled =
    new Set(forms).size === 1 ||
    (token.features.mood !== 'Sub' && !mayBeSubjunctive(sentence, index, language))
  return isSettled ? preferred : undefined
}

export const agreed = (token: AnnotatedToken, to: Features, { inflector }: Language): string | undefined =>
  token.tag === 'VERB' || token.tag === 'AUX'
    ? inflector.conjugate(token.lemma, { verbForm: 'Part', tense: 'Past', ...to })
    : inflector.agree(token.lemma, to)

/** A pronoun or possessive that points at somebody else; one that hangs on its verb is left to nobody. */
export const referred = (token: AnnotatedToken, to: Features, references: References): string | undefined =>
  token.form.startsWith('-') ? undefined : references.refer(token, to)

/** All of them; undefined as soon as one part is. */
export const gathered = (parts: readonly Followers[]): Followers => {
  const all: Follower[] = []
  for (const part of parts) {
    if (!part) return undefined
    all.push(...part)
  }
  return all
}
