import { placeholderTags, type Reading, type Token } from '../../document/token.ts'

/** What the tagger asks of the lexicon. */
export interface Lookup {
  lookup(norm: string): readonly Reading[]
}

interface UnaccentedReader extends Lookup {
  /** Readings of a word typed without its accents. */
  unaccented(norm: string): readonly Reading[]
}

const single = (
  lemma: string,
  tag: Reading['tag'],
  features: Reading['features'] = {},
): readonly Reading[] => [{ lemma, tag, features }]

const capitalised = /^\p{Lu}/u
const allCapitals = /^[\p{Lu}\p{N}'’.&-]{2,}$/u

export const isAllCapitals = (form: string): boolean => allCapitals.test(form)

/** Endings that tell what an unknown word is. */
const guesses: readonly [RegExp, Reading['tag'], Reading['features']][] = [
  [/(?:tion|sion|té|ance|ence|ure|ette|ise|ade)s?$/, 'NOUN', { gender: 'Fem' }],
  [/(?:age|isme|eur|oir|ier|et)s?$/, 'NOUN', { gender: 'Masc' }],
  [/^[^-]*(?:amment|emment|[aeéiu]ment)$/, 'ADV', {}],
  [/(?:able|ible|ique|al|ale|aux|if|ive|eux|euse)s?$/, 'ADJ', {}],
  [/(?:ez)$/, 'VERB', { verbForm: 'Fin', person: 2, number: 'Plur', mood: 'Ind', tense: 'Pres' }],
]

/** A reading that nothing but the form of the word speaks for. */
export interface GuessedReading extends Reading {
  readonly guessed: true
}

export const isGuessed = (reading: Reading): reading is GuessedReading => 'guessed' in reading

const guessed = (
  lemma: string,
  tag: Reading['tag'],
  features: Reading['features'] = {},
): readonly GuessedReading[] => [{ lemma, tag, features, guessed: true }]

const guess = (token: Token): readonly Reading[] => {
  if (capitalised.test(token.form))
    return allCapitals.test(token.form)
      ? [...guessed(token.form, 'PROPN'), ...guessed(token.form, 'NOUN')]
      : guessed(token.form, 'PROPN')
  const found = guesses.find(([ending]) => ending.test(token.norm))
  return found ? guessed(token.norm, found[1], found[2]) : guessed(token.norm, 'NOUN')
}

const plainMark = /^[.,;:!?…()«»"'’–—-]/

/** « % » is a noun, « / » may be read « par »; most marks are only marks. */
const markReadings = (token: Token, tag: 'PUNCT' | 'SYM', lexicon: Lookup): readonly Reading[] => {
  if (plainMark.test(token.form)) return single(token.form, 'PUNCT')
  const found = lexicon.lookup(token.norm)
  return found.length > 0 ? found : single(token.form, tag)
}

/** A pronoun hung on its verb: « -nous », « -t-il ». */
const cliticReading = (norm: string): readonly Reading[] => single(norm.slice(1), 'PRON')

const withoutFinalStop = (norm: string): string => (norm.length > 1 ? norm.replace(/\.$/, '') : norm)

/** « la somme » is not the river. */
const withoutNames = (readings: readonly Reading[]): readonly Reading[] => {
  if (readings.length < 2 || readings.every(({ tag }) => tag !== 'PROPN')) return readings
  const common = readings.filter(({ tag }) => tag !== 'PROPN')
  return common.length > 0 ? common : readings
}

/** A short word in capitals among small letters is often an acronym: « ETE » may be a body that nobody knows. */
const withName = (readings: readonly Reading[], { form }: Token): readonly Reading[] =>
  isAllCapitals(form) && form.length <= longestAcronym ? [...readings, ...single(form, 'PROPN')] : readings

const longestAcronym = 5

/**
 * Every reading a token may have before its neighbours are asked. `first` says that the token opens its
 * sentence or stands in a line of capitals, where a capital tells nothing.
 */
export const candidatesOf = (token: Token, first: boolean, lexicon: UnaccentedReader): readonly Reading[] => {
  switch (token.kind) {
    case 'punctuation':
      return markReadings(token, 'PUNCT', lexicon)
    case 'symbol':
      return markReadings(token, 'SYM', lexicon)
    case 'number':
      return single(token.norm, /^\d+(?:er|re|ère|e|ème|nd|nde)s?$/.test(token.norm) ? 'ADJ' : 'NUM')
    case 'address':
      return single(token.form, 'X')
    case 'code':
      return single(token.form, 'X')
    case 'placeholder':
      return single(token.form, placeholderTags[token.placeholder ?? 'unknown'])
    case 'word':
      break
  }
  if (token.norm.startsWith('-')) return cliticReading(token.norm)
  const found = lexicon.lookup(token.norm)
  const isCapital = capitalised.test(token.form)
  const inCapitals = isCapital && isAllCapitals(token.form)
  const stopped = found.length === 0 && token.norm.endsWith('.')
  const readings = stopped ? lexicon.lookup(withoutFinalStop(token.norm)) : found
  // « A COMPTER DU », « LE PREFET A DECIDE »: the capital may stand for « à », and hardly for the letter.
  if (token.form === 'A') return [...readings.filter(({ tag }) => tag !== 'NOUN'), ...lexicon.lookup('à')]
  if (readings.length === 0) {
    const restored = !isCapital || first || inCapitals ? lexicon.unaccented(token.norm) : []
    if (restored.length === 0) return guess(token)
    return first ? restored : withName(restored, token)
  }
  if (!isCapital) return withoutNames(readings)
  if (!first && !inCapitals && !readings.some(({ tag }) => tag === 'PROPN'))
    return [...readings, ...single(token.form, 'PROPN')]
  return readings
}
