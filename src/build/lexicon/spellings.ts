import type { Inflected } from './entry.ts'

// Words that keep their circumflex in the spelling of 1990, and verb endings that do.
const keptStems = /^(?:dû$|mûr|sûr|jeûn|fût$|croî)/
const keptEndings = /(?:îmes|îtes|ûmes|ûtes|înmes|întes|[^ao]ît|ût|înt)$/

const withoutCircumflex = (form: string, isVerb: boolean): string | undefined => {
  if (!/[îû]/.test(form) || keptStems.test(form) || (isVerb && keptEndings.test(form))) return undefined
  return form.replaceAll('î', 'i').replaceAll('û', 'u')
}

/** « céderai » is also « cèderai », « événement » « évènement ». */
const withGrave = (form: string): string | undefined => {
  const future = form.replace(/é([^aeéèiouy]+)(er(?:ai|as|a|ons|ez|ont|ais|ait|ions|iez|aient))$/, 'è$1$2')
  if (future !== form) return future
  const word = form.replace(/^(a?)événement/, '$1évènement').replace(/^réglement/, 'règlement')
  return word === form ? undefined : word
}

/** Many keyboards have no œ. */
const withoutLigature = (form: string): string | undefined =>
  form.includes('œ') ? form.replaceAll('œ', 'oe') : undefined

/** Adds the other accepted or usual spellings of each form behind it, so that the lexicon reads them but never writes them. */
export const withSpellings = (forms: readonly Inflected[], isVerb: boolean): Inflected[] => {
  const others = forms.flatMap(({ form, features }) =>
    [
      withoutCircumflex(form, isVerb),
      isVerb || /événement|réglement/.test(form) ? withGrave(form) : undefined,
      withoutLigature(form),
    ]
      .filter((spelling) => spelling !== undefined)
      .map((spelling) => ({ form: spelling, features })),
  )
  return others.length > 0 ? [...forms, ...others] : [...forms]
}
