import type { AnnotatedToken } from '../../../document/token.ts'

/** Conjugated, as far as the tagger knows: a verb whose form is not told is taken for one. */
export const isFiniteVerb = (token: AnnotatedToken | undefined): boolean =>
  (token?.tag === 'VERB' || token?.tag === 'AUX') && (token.features.verbForm ?? 'Fin') === 'Fin'

export const isInfinitive = (token: AnnotatedToken | undefined): boolean =>
  (token?.tag === 'VERB' || token?.tag === 'AUX') && token.features.verbForm === 'Inf'

const isParticiple = (token: AnnotatedToken | undefined): boolean =>
  (token?.tag === 'VERB' || token?.tag === 'AUX') && token.features.verbForm === 'Part'

export const isPastParticiple = (token: AnnotatedToken | undefined): boolean =>
  isParticiple(token) && token?.features.tense !== 'Pres'

export const isPresentParticiple = (token: AnnotatedToken | undefined): boolean =>
  isParticiple(token) && token?.features.tense === 'Pres'

export const isVerb = (token: AnnotatedToken | undefined): boolean =>
  token?.tag === 'VERB' || token?.tag === 'AUX'

/** être, always; avoir, where it builds a tense. */
export const isAuxiliary = (token: AnnotatedToken | undefined): boolean =>
  token?.tag === 'AUX' && (token.lemma === 'être' || token.lemma === 'avoir')
