import type { Features } from '../../../document/token.ts'
import type { InflectedForm } from '../lexicon.ts'

/** What a form does not say fits everything: « votre » is of both genders, « été » agrees with nothing. */
export const fits = (asked: Features, held: Features): boolean =>
  (asked.gender === undefined || held.gender === undefined || asked.gender === held.gender) &&
  (asked.number === undefined || held.number === undefined || asked.number === held.number)

/** The preferred form among those that a test accepts. */
export const firstOf = (
  forms: readonly InflectedForm[],
  accepts: (features: Features) => boolean,
): string | undefined => forms.find(({ features }) => accepts(features))?.form
