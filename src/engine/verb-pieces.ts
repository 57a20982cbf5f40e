import type { AnnotatedSentence } from '../document/sentence.ts'
import type { AnnotatedToken, Features } from '../document/token.ts'
import type { Agreement, Inflector, VerbRequest } from '../languages/language.ts'

type Tokens = readonly AnnotatedToken[]

/** What a verb takes of the words that agree with it or lean on it. */
export interface VerbWords {
  readonly pronouns: readonly string[]
  readonly adverbs: readonly string[]
  readonly negation: readonly string[]
}

const agreementOf = ({ gender, number }: Features): Agreement => ({
  ...(gender && { gender }),
  ...(number && { number }),
})

const isParticiple = ({ features }: AnnotatedToken): boolean =>
  features.verbForm === 'Part' && features.tense === 'Past'

const isInfinitive = ({ features }: AnnotatedToken): boolean => features.verbForm === 'Inf'

/** Person and number that a verb takes from those who act. */
const personOf = (agent: Tokens): Pick<Features, 'person' | 'number'> | undefined => {
  const [first] = agent
  if (!first) return undefined
  if (first.tag === 'PRON') {
    const { person, number } = first.features
    return person && number ? { person, number } : undefined
  }
  const shown = first.tag === 'DET' ? first : agent.find(({ tag }) => tag === 'NOUN' || tag === 'PROPN')
  // A name of one place or one body shows no number: « Paris », « la CAF » has its article.
  const number = shown?.features.number ?? (shown?.tag === 'PROPN' ? 'Sing' : undefined)
  return number && { person: 3, number }
}

export interface PassiveWords {
  readonly participle: AnnotatedToken
  /** « sera », « a été », « doit être ». */
  readonly auxiliary: Tokens
  readonly agent: Tokens
  /** What the passive says it of. */
  readonly undergoer: Tokens
}

/**
 * The verb of a passive clause as its agent would be told to do it: « a reçu », « vous enverra », « doit signer ». What
 * undergoes it stands behind, or in front when it is a pronoun.
 */
export const activeVerb = (
  { participle, auxiliary, agent, undergoer }: PassiveWords,
  { pronouns, adverbs }: VerbWords,
  apostrophe: string,
  inflector: Inflector,
): string | undefined => {
  const [head] = auxiliary
  const person = personOf(agent)
  if (!head || !person || head.features.verbForm !== 'Fin') return undefined
  const own = undergoer.length === 1 ? inflector.objectPronoun(undergoer[0]?.norm ?? '') : undefined
  const clitics = own === undefined ? pronouns : [own, ...pronouns]
  const features: Features = { ...head.features, ...person }
  const object: VerbRequest['object'] =
    own === undefined ? 'behind' : { before: agreementOf(participle.features) }
  if (auxiliary.some(isInfinitive)) {
    const modal = inflector.conjugate(head.lemma, features)
    const group = inflector.verbGroup(participle.lemma, { features: { verbForm: 'Inf' }, object })
    const infinitive = group && inflector.layOut(group, { clitics }, apostrophe)
    return modal && infinitive ? [modal, ...adverbs, infinitive].join(' ') : undefined
  }
  const perfect = auxiliary.length > 1 && isParticiple(auxiliary[1] ?? head)
  const group = inflector.verbGroup(participle.lemma, { features, perfect, object })
  return group && inflector.layOut(group, { clitics, adverbs }, apostrophe)
}

const subjectAgreement = ({ tokens, syntax }: AnnotatedSentence, verb: AnnotatedToken): Agreement => {
  const index = tokens.indexOf(verb)
  const subject = syntax.verbGroups.find(({ finite }) => finite === index)?.subject
  const head = subject && tokens[subject.head]
  // « le maire et la directrice vinrent »: of several, only the number is sure.
  const isRow = subject && tokens.slice(subject.from, subject.to).some(({ tag }) => tag === 'CCONJ')
  const { number } = verb.features
  return { ...(head && !isRow && agreementOf(head.features)), ...(number && { number }) }
}

/**
 * The perfect of a verb in a simple tense: « a refusé » for « refusa », « est venue » for « vint ». Undefined when a
 * participle might agree with something that the sentence does not show, or when the form could be of the present.
 */
export const perfectOf = (
  { verb, reflexive }: { readonly verb: AnnotatedToken; readonly reflexive: boolean },
  sentence: AnnotatedSentence,
  { pronouns, negation }: VerbWords,
  apostrophe: string,
  inflector: Inflector,
): string | undefined => {
  const { person, number } = verb.features
  const isOther = verb.readings.some(
    ({ tag, features }) =>
      (tag === 'VERB' || tag === 'AUX') && features.tense !== 'Past' && features.verbForm === 'Fin',
  )
  if (isOther || !person || !number) return undefined
  const features: Features = { verbForm: 'Fin', mood: 'Ind', tense: 'Pres', person, number }
  const subject = subjectAgreement(sentence, verb)
  const next = sentence.tokens[sentence.tokens.indexOf(verb) + 1]
  const texts = inflector.objectsAmong(pronouns, next).map((object) => {
    const group = inflector.verbGroup(verb.lemma, { features, perfect: true, reflexive, subject, object })
    return group && inflector.layOut(group, { clitics: pronouns, negation }, apostrophe)
  })
  const [only] = texts
  return new Set(texts).size === 1 ? only : undefined
}
