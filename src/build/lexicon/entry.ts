import type { Features, Tag } from '../../document/token.ts'

/** One form of a word. Forms of the same features are in order of preference. */
export interface Inflected {
  readonly form: string
  readonly features: Features
  /** Set on a form that rewrites may write but that a text is never read as: « durent » is from devoir. */
  readonly unread?: true
}

/** A word of the lexicon with all its forms, as the sources give it. */
export interface Entry {
  readonly lemma: string
  readonly tag: Tag
  readonly forms: readonly Inflected[]
  /** Set on a verb whose past participle keeps one form: « succédé ». */
  readonly agreesWithNothing?: true
}

const letters: Readonly<Record<string, Features>> = {
  m: { gender: 'Masc' },
  f: { gender: 'Fem' },
  s: { number: 'Sing' },
  p: { number: 'Plur' },
  1: { person: 1 },
  2: { person: 2 },
  3: { person: 3 },
  '-': {},
}

/** « 3ms » of the data files as features. */
export const readCode = (code: string): Features => {
  let features: Features = {}
  for (const letter of code) {
    const known = letters[letter]
    if (!known) throw new Error(`« ${code} » is no code of features: use 1 2 3, m f, s p or -.`)
    features = { ...features, ...known }
  }
  return features
}

/** `{ le: ms, la: fs }` or `[ "de", "d'" ]` of the data files as forms. */
export const readForms = (forms: readonly string[] | Readonly<Record<string, string>>): Inflected[] =>
  Array.isArray(forms)
    ? forms.map((form: string) => ({ form, features: {} }))
    : Object.entries(forms).flatMap(([form, codes]) =>
        String(codes)
          .split(' ')
          .map((code) => ({ form, features: readCode(code) })),
      )

export const words = (text: string | undefined): string[] => (text ?? '').split(/\s+/).filter(Boolean)
