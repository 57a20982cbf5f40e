import type { Features } from '../../document/token.ts'
import type { Inflected } from './entry.ts'

export type Gender = Features['gender']

export const isInvariable = (word: string): boolean => /[sxz]$/.test(word)

/** The usual plural of a noun or adjective; `inS` holds the words in -al and -eu that take an s. */
export const pluralOf = (word: string, inS: ReadonlySet<string>): string => {
  if (isInvariable(word)) return word
  if (inS.has(word)) return `${word}s`
  if (/(?:eau|eu)$/.test(word)) return `${word}x`
  return word.endsWith('al') ? `${word.slice(0, -1)}ux` : `${word}s`
}

/** Singular and plural of a word. */
export const bothNumbers = (singular: string, plural: string, features: Features): Inflected[] => [
  { form: singular, features: { ...features, number: 'Sing' } },
  { form: plural, features: { ...features, number: 'Plur' } },
]

/** Gender and number of the forms that a suffix group of dictionary-fr makes of an adjective. */
export const adjectiveForms = (stem: string, expanded: readonly string[]): Inflected[] => {
  const masculine: Features = { gender: 'Masc' }
  const feminine: Features = { gender: 'Fem' }
  const forms: Inflected[] = isInvariable(stem)
    ? bothNumbers(stem, stem, masculine)
    : [{ form: stem, features: { ...masculine, number: 'Sing' } }]
  for (const form of expanded) {
    if (form === stem) continue
    if (form === `${stem}s` || form.endsWith('x'))
      forms.push({ form, features: { ...masculine, number: 'Plur' } })
    else if (/[eë]$/.test(form)) forms.push({ form, features: { ...feminine, number: 'Sing' } })
    else if (/[eë]s$/.test(form)) forms.push({ form, features: { ...feminine, number: 'Plur' } })
    // « nouvel », « bel », « vieil » go before a vowel; their plural in -ls does not exist.
    else if (form.endsWith('l')) forms.push({ form, features: { ...masculine, number: 'Sing' } })
  }
  return forms
}

/** Length of the longest of these endings that a word has. */
export const longestEnding = (word: string, endings: readonly string[]): number =>
  Math.max(
    0,
    ...endings.filter((end) => word.length > end.length + 1 && word.endsWith(end)).map((end) => end.length),
  )
