import type { Features } from '../../document/token.ts'
import type { Entry, Inflected } from './entry.ts'
import type { Lacks } from './lacks.ts'
import { withSpellings } from './spellings.ts'

/** The tables of french-verbs-lefff: present, subjunctive, imperative, imperfect, participles, … */
export type Conjugation = Readonly<Record<string, readonly (string | null)[]>>
export type Conjugations = Readonly<Record<string, Conjugation>>

const persons: readonly Features[] = [
  { person: 1, number: 'Sing' },
  { person: 2, number: 'Sing' },
  { person: 3, number: 'Sing' },
  { person: 1, number: 'Plur' },
  { person: 2, number: 'Plur' },
  { person: 3, number: 'Plur' },
]

const finite: readonly [string, Features][] = [
  ['P', { mood: 'Ind', tense: 'Pres' }],
  ['I', { mood: 'Ind', tense: 'Imp' }],
  ['F', { mood: 'Ind', tense: 'Fut' }],
  ['J', { mood: 'Ind', tense: 'Past' }],
  ['C', { mood: 'Cnd', tense: 'Pres' }],
  ['S', { mood: 'Sub', tense: 'Pres' }],
  ['T', { mood: 'Sub', tense: 'Imp' }],
  ['Y', { mood: 'Imp', tense: 'Pres' }],
]

const participle: readonly Features[] = [
  { gender: 'Masc', number: 'Sing' },
  { gender: 'Masc', number: 'Plur' },
  { gender: 'Fem', number: 'Sing' },
  { gender: 'Fem', number: 'Plur' },
]

const cells = (table: readonly (string | null)[] | undefined, features: readonly Features[]): Inflected[] =>
  (table ?? []).flatMap((form, index) => {
    const cell = features[index]
    return form && form !== 'NA' && cell ? [{ form: form.normalize('NFC'), features: cell }] : []
  })

const participleForms = (table: Conjugation): Inflected[] => {
  const past: Features = { verbForm: 'Part', tense: 'Past' }
  const forms = cells(table.K, participle)
  // « été », « pu », « fallu »: one form, which agrees with nothing.
  const agreeing = new Set(forms.map(({ form }) => form)).size > 1 ? forms : forms.slice(0, 1)
  return agreeing.map(({ form, features }) => ({ form, features: { ...features, ...past } }))
}

const formsOf = (table: Conjugation): Inflected[] => [
  ...cells(table.W, [{ verbForm: 'Inf' }]),
  ...cells(table.G, [{ verbForm: 'Part', tense: 'Pres' }]),
  ...participleForms(table),
  ...finite.flatMap(([key, features]) =>
    cells(table[key], persons).map((cell) => ({
      form: cell.form,
      features: { ...cell.features, ...features, verbForm: 'Fin' as const },
    })),
  ),
]

/** « paie » comes before « paye », which stays readable. */
const preferI = (lemma: string, forms: readonly Inflected[]): Inflected[] =>
  /ayer$/.test(lemma)
    ? forms.flatMap((cell) => {
        const form = cell.form.replace(/a[yi](e(?:s|nt|r[aeio]\w*)?)$/, 'ai$1')
        const other = cell.form.replace(/a[yi](e(?:s|nt|r[aeio]\w*)?)$/, 'ay$1')
        return cell.features.verbForm === 'Inf' || form === other
          ? [cell]
          : [
              { ...cell, form },
              { ...cell, form: other },
            ]
      })
    : [...forms]

/**
 * Whether a participle agrees with nothing, as « succédé »: the spelling dictionary gives it one form. The tables of
 * the source give most of them four.
 */
const isInvariable = (table: Conjugation, preferred: Conjugation, spelled: ReadonlySet<string>): boolean => {
  const [masculine, , feminine] = preferred.K ?? table.K ?? []
  if (!masculine || !feminine || masculine === feminine) return masculine === feminine
  return spelled.has(masculine) && !spelled.has(feminine)
}

/**
 * A verb's entry; `preferred` are tables of ours that go before those of the source, and `spelled` every form that the
 * spelling dictionary knows of the verb.
 */
export const verbEntry = (
  lemma: string,
  table: Conjugation,
  preferred: Conjugation,
  wrong: ReadonlySet<string>,
  spelled: ReadonlySet<string> = new Set(),
): Entry => {
  const forms = preferI(lemma, [...formsOf(preferred), ...formsOf(table)]).filter(
    ({ form }) => !wrong.has(form),
  )
  return {
    lemma,
    tag: 'VERB',
    forms: withSpellings(forms, true),
    ...(isInvariable(table, preferred, spelled) && { agreesWithNothing: true as const }),
  }
}

const everyone = [0, 1, 2, 3, 4, 5]
/** Those whom an order is given to. */
const addressees = [1, 3, 4]

const isForm = (form: string | null | undefined): boolean => Boolean(form) && form !== 'NA'

/** Whether a table has a form in every cell that the verb does not lack for good. */
export const isComplete = (table: Conjugation, lacks: Lacks): boolean =>
  ['W', 'G', 'K'].every((key) => lacks(key, 0) || isForm(table[key]?.[0])) &&
  finite.every(([key]) =>
    (key === 'Y' ? addressees : everyone).every((index) => lacks(key, index) || isForm(table[key]?.[index])),
  )

/** Without the cells that a verb lacks for good. */
export const withoutLacking = (table: Conjugation, lacks: Lacks): Conjugation =>
  Object.fromEntries(
    Object.entries(table).map(([key, forms]) => [
      key,
      forms.map((form, index) => (lacks(key, index) ? null : form)),
    ]),
  )

const commonEnd = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++
  return length
}

/** The table of a verb that the source lacks, made after the verb of the same class that ends most like it. */
export const byAnalogy = (
  lemma: string,
  models: readonly string[],
  conjugations: Conjugations,
): Conjugation | undefined => {
  let model: string | undefined
  let shared = 2
  for (const candidate of models) {
    const length = commonEnd(lemma, candidate)
    if (length > shared && conjugations[candidate]) [model, shared] = [candidate, length]
  }
  const table = model && conjugations[model]
  if (!model || !table) return undefined
  const old = model.slice(0, model.length - shared)
  const fresh = lemma.slice(0, lemma.length - shared)
  const every = Object.values(table).flat()
  if (every.some((form) => form && form !== 'NA' && !form.startsWith(old))) return undefined
  return Object.fromEntries(
    Object.entries(table).map(([key, forms]) => [
      key,
      forms.map((form) => (form && form !== 'NA' ? fresh + form.slice(old.length) : null)),
    ]),
  )
}
