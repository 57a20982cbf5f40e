import type { AnnotatedToken, Features } from '../document/token.ts'
import type { Inflector } from '../languages/language.ts'
import type { RewritePiece } from '../rulebase/matchers/rewrite-schema.ts'

type Tokens = readonly AnnotatedToken[]

/** « Tous les élèves », « tous vos enfants »: several people of either gender agree as men do. */
export const genderedFeatures = (token: AnnotatedToken | undefined, inflector: Inflector): Features => {
  if (!token) return {}
  const { features, lemma } = token
  if (token.tag !== 'NOUN' || features.gender || features.number !== 'Plur') return features
  const [men, women] = (['Masc', 'Fem'] as const).map((gender) =>
    inflector.decline(lemma, { gender, number: 'Plur' }),
  )
  return men !== undefined && men === women ? { ...features, gender: 'Masc' } : features
}

/**
 * The gender of a noun that takes the place of another. One of either gender has that of the other: « l'allocataire »; of one
 * whose forms differ, nobody can tell. Undefined when nothing shows.
 */
export const genderInPlaceOf = (
  noun: string,
  replaced: Tokens,
  inflector: Inflector,
): Features['gender'] | 'unknown' => {
  const own = inflector.genderOf(noun)
  if (own) return own
  const { gender, number } = replaced.find(({ tag }) => tag === 'NOUN')?.features ?? {}
  if (!gender || !number) return undefined
  return inflector.decline(noun, { gender, number }) === inflector.decline(noun, { number })
    ? gender
    : 'unknown'
}

/** « requête » for « demande », « pièces demandées » for « documents demandés »: a noun that a rule swaps without saying so. */
export const swappedNoun = (
  rewrite: readonly RewritePiece[],
  replaced: Tokens,
  inflector: Inflector,
): string | undefined => {
  const [only] = rewrite
  if (rewrite.length !== 1 || typeof only !== 'string') return undefined
  const [first, second] = replaced
  if (first?.tag === 'NOUN' && replaced.length === 1) return only
  // « les handicapés » for « les personnes en situation de handicap »: each with its article.
  const isWithArticle = first?.tag === 'DET' && second?.tag === 'NOUN'
  const name = isWithArticle ? only.split(' ').slice(1).join(' ') : only
  const isName = isWithArticle || first?.tag === 'NOUN'
  return isName && inflector.genderOf(name) !== undefined ? name : undefined
}
