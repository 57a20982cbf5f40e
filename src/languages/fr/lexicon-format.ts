import type { Features } from '../../document/token.ts'

/** First word of a compiled lexicon: « LIM1 ». A new layout takes a new one. */
export const MAGIC = 0x314d494c

/** Order of the sections after the header; each is `[offset, length]` in bytes, aligned on four. */
export const sections = [
  'alphabet',
  'stems',
  'stemLengths',
  'stemParadigms',
  'paradigmCounts',
  'paradigmTags',
  'lemmaEndings',
  'itemCounts',
  'itemEndings',
  'itemFeatures',
  'endings',
  'endingLengths',
] as const

export type Section = (typeof sections)[number]

/** How the lemma is capitalised; look-ups are in lower case. */
export const letterCases = ['lower', 'title', 'upper'] as const
export type LetterCase = (typeof letterCases)[number]

const genders = [undefined, 'Masc', 'Fem'] as const
const numbers = [undefined, 'Sing', 'Plur'] as const
const persons = [undefined, 1, 2, 3] as const
const verbForms = [undefined, 'Fin', 'Inf', 'Part', 'Ger'] as const
const moods = [undefined, 'Ind', 'Sub', 'Cnd', 'Imp'] as const
const tenses = [undefined, 'Pres', 'Imp', 'Fut', 'Past'] as const

/** Set beside the features of a form that is written but never read: « durent » is read as devoir's alone. */
export const UNREAD = 0x8000

/** Set beside the tag of a verb whose past participle agrees with nothing: « succédé ». */
export const AGREES_WITH_NOTHING = 0x80

/** Features as fifteen bits. */
export const packFeatures = (features: Features): number =>
  genders.indexOf(features.gender) |
  (numbers.indexOf(features.number) << 2) |
  (persons.indexOf(features.person) << 4) |
  (verbForms.indexOf(features.verbForm) << 6) |
  (moods.indexOf(features.mood) << 9) |
  (tenses.indexOf(features.tense) << 12)

/** Features from fifteen bits; what is not said is absent, as `Features` wants it. */
export const unpackFeatures = (code: number): Features => {
  const gender = genders[code & 3]
  const number = numbers[(code >> 2) & 3]
  const person = persons[(code >> 4) & 3]
  const verbForm = verbForms[(code >> 6) & 7]
  const mood = moods[(code >> 9) & 7]
  const tense = tenses[(code >> 12) & 7]
  return {
    ...(gender && { gender }),
    ...(number && { number }),
    ...(person && { person }),
    ...(verbForm && { verbForm }),
    ...(mood && { mood }),
    ...(tense && { tense }),
  }
}

const particles = new Set([
  'de',
  'du',
  'des',
  'la',
  'le',
  'les',
  'en',
  'et',
  'sur',
  'sous',
  'lès',
  'd',
  'l',
  'aux',
  'au',
  'à',
])

const capitalise = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

/** « saint-christophe-et-niévès » as a name: the small words inside stay small. */
export const applyCase = (lemma: string, letterCase: LetterCase): string => {
  if (letterCase === 'lower') return lemma
  if (letterCase === 'upper') return lemma.toUpperCase()
  const parts = lemma.split(/([-' ])/)
  return parts.map((part, index) => (index > 0 && particles.has(part) ? part : capitalise(part))).join('')
}
