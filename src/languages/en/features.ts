import type { AnnotatedToken, Features, Tag } from '../../document/token.ts'
import type { TokenData } from './token-data.ts'
import type { Verbs } from './verbs.ts'

const silent = /^["“‘'(•–—-]$/

// Shared, as every word has one of them.
const none: Features = {}
const singular: Features = { number: 'Sing' }
const plural: Features = { number: 'Plur' }
const infinitive: Features = { verbForm: 'Inf' }
const imperative: Features = { verbForm: 'Fin', mood: 'Imp' }
const present: Features = { verbForm: 'Fin', mood: 'Ind', tense: 'Pres' }
const thirdPerson: Features = { ...present, person: 3, number: 'Sing' }
const past: Features = { verbForm: 'Fin', mood: 'Ind', tense: 'Past' }
const participle: Features = { verbForm: 'Part', tense: 'Past' }
const pastOrParticiple: Features = { tense: 'Past' }
const gerund: Features = { verbForm: 'Ger' }

// wink spells lemmas the American way: « programme » differs from its own, and is no plural.
const nounFeatures = (norm: string, lemma: string, data: TokenData): Features =>
  (norm !== lemma && norm.endsWith('s')) || data.irregularPlurals.has(norm) ? plural : singular

/** The last word before that may govern a verb: adverbs and negations stand between. */
const governor = (tokens: readonly AnnotatedToken[]): AnnotatedToken | undefined =>
  tokens.findLast(({ tag, lemma }) => tag !== 'ADV' && lemma !== 'not')

const isSubject = (token: AnnotatedToken | undefined, data: TokenData): boolean =>
  token !== undefined && data.subjects.has(token.norm)

const baseFeatures = (tokens: readonly AnnotatedToken[], data: TokenData): Features => {
  const before = governor(tokens)
  if (before?.tag === 'PART' || before?.lemma === 'do' || (before && data.modals.has(before.lemma)))
    return infinitive
  if (before?.norm === 'please' || tokens.every(({ form }) => silent.test(form))) return imperative
  return present
}

/** « you have sent » and « it is sent » hold a participle, « we sent » a past; « the letter sent » may hold either. */
const pastFeatures = (tokens: readonly AnnotatedToken[], data: TokenData): Features => {
  const before = governor(tokens)
  if (before?.lemma === 'have' || before?.lemma === 'be') return participle
  return isSubject(before, data) ? past : pastOrParticiple
}

const verbFeatures = (
  norm: string,
  lemma: string,
  tokens: readonly AnnotatedToken[],
  verbs: Verbs,
  data: TokenData,
): Features => {
  switch (verbs.formOf(norm, lemma)) {
    case 'third':
      return thirdPerson
    case 'present':
      return present
    case 'past':
      return past
    case 'participle':
      return participle
    case 'past-or-participle':
      return pastFeatures(tokens, data)
    case 'gerund':
      return gerund
    case 'base':
      return baseFeatures(tokens, data)
  }
}

/** Features that the form of a word and the words before it give away. wink itself gives none. */
export const featuresOf = (
  norm: string,
  tag: Tag,
  lemma: string,
  before: readonly AnnotatedToken[],
  verbs: Verbs,
  data: TokenData,
): Features => {
  if (tag === 'NOUN') return nounFeatures(norm, lemma, data)
  return tag === 'VERB' || tag === 'AUX' ? verbFeatures(norm, lemma, before, verbs, data) : none
}
