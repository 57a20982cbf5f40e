import { placeholderTags, type Reading, type Token } from '../../document/token.ts'

/** What the tagger asks of the lexicon. */
export interface Lookup {
  lookup(norm: string): readonly Reading[]
}

const single = (
  lemma: string,
  tag: Reading['tag'],
  features: Reading['features'] = {},
): readonly Reading[] => [{ lemma, tag, features }]

const capitalised = /^\p{Lu}/u
const allCapitals = /^[\p{Lu}\p{N}'’.&-]{2,}$/u

/** Endings that tell what an unknown word is. */
const guesses: readonly [RegExp, Reading['tag'], Reading['features']][] = [
  [/(?:tion|sion|té|ance|ence|ure|ette|ise|ade)s?$/, 'NOUN', { gender: 'Fem' }],
  [/(?:age|isme|eur|oir|ier|et)s?$/, 'NOUN', { gender: 'Masc' }],
  [/amment$|emment$|[aeéiu]ment$/, 'ADV', {}],
  [/(?:able|ible|ique|al|ale|aux|if|ive|eux|euse)s?$/, 'ADJ', {}],
  [/(?:ez)$/, 'VERB', { verbForm: 'Fin', person: 2, number: 'Plur', mood: 'Ind', tense: 'Pres' }],
]

const guess = (token: Token): readonly Reading[] => {
  if (capitalised.test(token.form)) return single(token.form, 'PROPN')
  const found = guesses.find(([ending]) => ending.test(token.norm))
  return found ? single(token.norm, found[1], found[2]) : single(token.norm, 'NOUN')
}

/** A pronoun hung on its verb: « -nous », « -t-il ». */
const cliticReading = (norm: string): readonly Reading[] => single(norm.slice(1), 'PRON')

const withoutFinalStop = (norm: string): string => (norm.length > 1 ? norm.replace(/\.$/, '') : norm)

/**
 * Every reading a token may have before its neighbours are asked. `first` says that the token opens its
 * sentence, where a capital tells nothing.
 */
export const candidatesOf = (token: Token, first: boolean, lexicon: Lookup): readonly Reading[] => {
  switch (token.kind) {
    case 'punctuation':
      return single(token.form, 'PUNCT')
    case 'symbol':
      return single(token.form, 'SYM')
    case 'number':
      return single(token.norm, /^\d+(?:er|re|e|ème|nd|nde)s?$/.test(token.norm) ? 'ADJ' : 'NUM')
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
  const readings =
    found.length > 0 || !token.norm.endsWith('.') ? found : lexicon.lookup(withoutFinalStop(token.norm))
  if (readings.length === 0) return guess(token)
  if (
    !first &&
    capitalised.test(token.form) &&
    !allCapitals.test(token.form) &&
    !readings.some(({ tag }) => tag === 'PROPN')
  )
    return [...readings, ...single(token.form, 'PROPN')]
  return readings
}
