import type { AnnotatedSentence } from '../document/sentence.ts'
import type { AnnotatedToken, Features } from '../document/token.ts'
import type { Inflector } from '../languages/language.ts'

const isSubordinate = ({ tokens }: AnnotatedSentence, verb: AnnotatedToken): boolean =>
  tokens.some(({ tag, start }) => tag === 'SCONJ' && start < verb.start)

const samePerson = (a: Features, b: Features): boolean => a.person === b.person && a.number === b.number

/** « fait » read as a participle where no auxiliary stands: a verb in the present may have been meant. */
const isStrayParticiple = ({ tokens, syntax }: AnnotatedSentence, model: AnnotatedToken): boolean => {
  const { verbForm, tense } = model.features
  if (verbForm !== 'Part' || tense !== 'Past') return false
  const mayBeFinite = model.readings.some(
    (reading) => reading.lemma === model.lemma && reading.features.verbForm === 'Fin',
  )
  const index = tokens.indexOf(model)
  return (
    mayBeFinite &&
    !syntax.verbGroups.some(({ head, auxiliaries }) => head === index && auxiliaries.length > 0)
  )
}

/**
 * `lemma` in the tense, mood, person and number of another verb. A form may be read in two moods, as « examine » is;
 * when these give two words and nothing before the verb settles it, the answer is undefined.
 */
export const likeVerb = (
  lemma: string,
  model: AnnotatedToken,
  sentence: AnnotatedSentence,
  inflector: Inflector,
): string | undefined => {
  const { features } = model
  if (isStrayParticiple(sentence, model)) return undefined
  const preferred = inflector.conjugate(lemma, features)
  if (preferred === undefined || features.verbForm !== 'Fin') return preferred
  const readings = model.readings.filter(
    (reading) =>
      reading.lemma === model.lemma &&
      reading.features.verbForm === 'Fin' &&
      samePerson(reading.features, features),
  )
  const forms = new Set(readings.map((reading) => inflector.conjugate(lemma, reading.features)))
  return forms.size > 1 && isSubordinate(sentence, model) ? undefined : preferred
}
