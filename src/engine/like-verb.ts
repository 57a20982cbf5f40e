import type { AnnotatedSentence } from '../document/sentence.ts'
import type { AnnotatedToken, Features } from '../document/token.ts'
import type { Inflector } from '../languages/language.ts'

const isSubordinate = ({ tokens }: AnnotatedSentence, verb: AnnotatedToken): boolean =>
  tokens.some(({ tag, start }) => tag === 'SCONJ' && start < verb.start)

const samePerson = (a: Features, b: Features): boolean => a.person === b.person && a.number === b.number

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
