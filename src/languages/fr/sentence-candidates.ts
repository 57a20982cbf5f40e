import type { Sentence } from '../../document/sentence.ts'
import type { Reading, Token } from '../../document/token.ts'
import { candidatesOf, type Lookup } from './candidates.ts'

/** Only a conjugated verb carries a pronoun behind a hyphen: « faites-nous » holds no « faîte ». */
const beforePronoun = (readings: readonly Reading[], next: Token | undefined): readonly Reading[] => {
  if (!next?.norm.startsWith('-')) return readings
  return only(readings, ({ features }) => features.verbForm === 'Fin')
}

const only = (readings: readonly Reading[], accepts: (reading: Reading) => boolean): readonly Reading[] => {
  const accepted = readings.filter(accepts)
  return accepted.length > 0 ? accepted : readings
}

const weakPronouns = new Set(['me', 'te', 'se', "l'", 'lui', 'leur', 'nous', 'vous', 'ne', 'y'])

const mayBeVerb = (readings: readonly Reading[] | undefined): boolean =>
  readings?.some(({ features: { verbForm } }) => verbForm === 'Inf' || verbForm === 'Fin') ?? false

/** « m'en parler », « nous en avons »: between a pronoun and a verb, « en » is a pronoun too. */
const betweenPronounAndVerb = (
  sentence: Sentence,
  index: number,
  candidates: readonly (readonly Reading[])[],
): readonly Reading[] => {
  const readings = candidates[index] ?? []
  const { tokens } = sentence
  if (tokens[index]?.norm !== 'en' || !weakPronouns.has(tokens[index - 1]?.norm ?? '')) return readings
  return mayBeVerb(candidates[index + 1]) ? only(readings, ({ tag }) => tag === 'PRON') : readings
}

/** The readings that each token may have, with what its neighbours settle for certain. */
export const candidatesOfSentence = (sentence: Sentence, lexicon: Lookup): (readonly Reading[])[] => {
  const { tokens } = sentence
  const firstWord = tokens.findIndex(({ kind }) => kind === 'word')
  const alone = tokens.map((token, index) =>
    beforePronoun(candidatesOf(token, index === firstWord, lexicon), tokens[index + 1]),
  )
  return alone.map((_, index) => betweenPronounAndVerb(sentence, index, alone))
}
