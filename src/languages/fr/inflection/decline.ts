import type { Features, Tag } from '../../../document/token.ts'
import type { Lexicon } from '../lexicon.ts'
import { agree } from './agree.ts'
import { firstOf, fits } from './fits.ts'

const noun = (word: string, { gender, number }: Features, lexicon: Lexicon): string | undefined =>
  firstOf(lexicon.forms(word, 'NOUN'), (held) =>
    fits({ ...(number && { number }), ...(gender && { gender }) }, held),
  )

/** The gender of a noun, undefined when it has both or is not in the lexicon. */
/** Of a noun by its name, or else by one of its forms: « documents ». */
const genderOf = (word: string, lexicon: Lexicon): Features['gender'] => {
  const named = lexicon.forms(word, 'NOUN')
  const readings = named.length > 0 ? named : lexicon.lookup(word).filter(({ tag }) => tag === 'NOUN')
  const genders = new Set(readings.map(({ features }) => features.gender))
  const [only] = genders
  return genders.size === 1 ? only : undefined
}

const hasTag = (word: string, tags: readonly Tag[], lexicon: Lexicon): boolean =>
  lexicon.lookup(word.toLowerCase()).some(({ tag }) => tags.includes(tag))

const isAdjective = (word: string, lexicon: Lexicon): boolean =>
  lexicon
    .lookup(word.toLowerCase())
    .some(({ tag, features }) => tag === 'ADJ' || (features.verbForm === 'Part' && features.tense === 'Past'))

/** What stands behind the head of a name: adjectives agree with it, a complement stays as it is. */
const declineRest = (
  words: readonly string[],
  features: Features,
  lexicon: Lexicon,
): readonly string[] | undefined => {
  const [word, ...others] = words
  if (word === undefined) return []
  // « de téléphone », « à jour », « d'œuvre »
  if (hasTag(word, ['ADP', 'DET', 'ADV'], lexicon) || /^[dl]['’]/.test(word)) return words
  const agreed = isAdjective(word, lexicon) ? agree(word, features, lexicon) : undefined
  // « date limite »: a noun beside a noun follows no rule that a lexicon knows.
  if (agreed === undefined) return features.number === 'Sing' ? words : undefined
  const rest = declineRest(others, features, lexicon)
  return rest && [agreed, ...rest]
}

/** How many words in front of the head agree with it: « petit » in « petit déjeuner ». */
const frontLength = (words: readonly string[], front: ReadonlySet<string>, lexicon: Lexicon): number =>
  words.length > 1 &&
  front.has(words[0] ?? '') &&
  hasTag(words[1] ?? '', ['NOUN'], lexicon) &&
  !hasTag(words[1] ?? '', ['ADP', 'DET'], lexicon)
    ? 1
    : 0

/**
 * A noun in the number asked, with the adjectives of its name: « pièces jointes », « numéros de téléphone ». Undefined when
 * a part of the name follows no rule.
 */
export const decline = (
  lemma: string,
  { number, gender: asked }: Features,
  front: ReadonlySet<string>,
  lexicon: Lexicon,
): string | undefined => {
  const words = lemma.split(' ')
  const length = frontLength(words, front, lexicon)
  const head = words[length] ?? ''
  const form = noun(head, { ...(number && { number }), ...(asked && { gender: asked }) }, lexicon)
  if (form === undefined) return undefined
  const gender = asked ?? genderOf(head, lexicon)
  const features: Features = { ...(number && { number }), ...(gender && { gender }) }
  const before = words.slice(0, length).map((word) => agree(word, features, lexicon))
  const rest = declineRest(words.slice(length + 1), features, lexicon)
  if (rest === undefined || before.some((word) => word === undefined)) return undefined
  return [...before, form, ...rest].join(' ')
}

/** Gender of a name of several words. */
export const genderOfName = (
  lemma: string,
  front: ReadonlySet<string>,
  lexicon: Lexicon,
): Features['gender'] => {
  const words = lemma.split(' ')
  return genderOf(words[frontLength(words, front, lexicon)] ?? '', lexicon)
}
