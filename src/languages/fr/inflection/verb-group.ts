import type { Features } from '../../../document/token.ts'
import type { Agreement, VerbGroup, VerbRequest } from '../../language.ts'
import { agreementOfParticiple, type ParticipleKnowledge } from './agreement-of-participle.ts'
import { type Auxiliaries, auxiliaryOf } from './auxiliary.ts'
import type { Conjugate } from './conjugate.ts'
import { splitHead } from './head.ts'

/** What building a verb group needs. */
export interface VerbGroupKnowledge {
  readonly auxiliaries: Auxiliaries
  readonly participles: ParticipleKnowledge
  readonly conjugate: Conjugate
}

/** Those of the word that is conjugated: what the subject is shows in no form without person, nor its gender in one. */
const formFeatures = ({ verbForm, mood, tense, person, number }: Features): Features => {
  // « en envoyant » is built on the present participle.
  if (verbForm === 'Ger' || verbForm === 'Part') return { verbForm: 'Part', tense: 'Pres' }
  if (verbForm === 'Inf') return { verbForm }
  return {
    ...(verbForm && { verbForm }),
    ...(mood && { mood }),
    ...(tense && { tense }),
    ...(person && { person }),
    ...(number && { number }),
  }
}

const participle = (verb: string, { gender, number }: Agreement, conjugate: Conjugate): string | undefined =>
  conjugate(verb, {
    verbForm: 'Part',
    tense: 'Past',
    ...(gender && { gender }),
    ...(number && { number }),
  })

/** The one form that all these agreements give, if it is one. */
const onlyForm = (
  verb: string,
  agreements: readonly Agreement[],
  conjugate: Conjugate,
): string | undefined => {
  const forms = new Set(agreements.map((agreement) => participle(verb, agreement, conjugate)))
  const [only] = forms
  return forms.size === 1 ? only : undefined
}

/** « Il a fallu », never « nous avons fallu »: what has no future of a person has no compound tense of it. */
const lacksPerson = (verb: string, { verbForm, person, number }: Features, conjugate: Conjugate): boolean => {
  if (verbForm !== 'Fin' || !person || !number) return false
  const future = { verbForm, mood: 'Ind', tense: 'Fut' } as const
  return (
    conjugate(verb, { ...future, person: 3, number: 'Sing' }) !== undefined &&
    conjugate(verb, { ...future, person, number }) === undefined
  )
}

const canBePassive = (verb: string, { auxiliaries, participles }: VerbGroupKnowledge): boolean =>
  !auxiliaries.être.has(verb) && !participles.agreesWithNothing(verb)

/** The words that stand behind the conjugated one: « été envoyées » in « ont été envoyées ». */
const participlesOf = (
  head: string,
  rest: string,
  request: VerbRequest,
  auxiliary: 'être' | 'avoir',
  { participles, conjugate }: VerbGroupKnowledge,
): readonly string[] | undefined => {
  const isPassive = request.voice === 'passive'
  if (!request.perfect && !isPassive) return []
  const agreements = agreementOfParticiple(head, rest, request, auxiliary, participles)
  const last = onlyForm(head, agreements, conjugate)
  const been = isPassive && request.perfect ? participle('être', {}, conjugate) : ''
  return last === undefined || been === undefined ? undefined : [been, last].filter(Boolean)
}

/**
 * A verb in any tense and voice, as the words that build it. Undefined when a form is lacking, or when the auxiliary or the
 * agreement of the participle hangs on something that the request does not say.
 */
export const verbGroup = (
  lemma: string,
  request: VerbRequest,
  knowledge: VerbGroupKnowledge,
): VerbGroup | undefined => {
  const [verb, rest] = splitHead(lemma)
  const { features, perfect, voice, reflexive = false } = request
  if (features.verbForm === 'Part' && features.tense === 'Past') return undefined
  if (voice === 'passive' && (reflexive || !canBePassive(verb, knowledge))) return undefined
  if (perfect && lacksPerson(verb, features, knowledge.conjugate)) return undefined
  const auxiliary = perfect ? auxiliaryOf(verb, request, knowledge.auxiliaries) : 'être'
  if (auxiliary === undefined) return undefined
  const headLemma = perfect ? auxiliary : voice === 'passive' ? 'être' : verb
  const head = knowledge.conjugate(headLemma, formFeatures(features))
  const participles = participlesOf(verb, rest, request, auxiliary, knowledge)
  if (head === undefined || participles === undefined) return undefined
  return { head, lemma: headLemma, participles, rest, features, reflexive }
}
