import type { Entry } from './entry.ts'

const isCompound = /[-']/
const ending = /[-']$/

/** The plurals that a part may have, itself first. */
const pluralsOf = (part: string): string[] => [part, `${part}s`, `${part}x`, part.replace(/a(?:i)?l$/, 'aux')]

/** « arc-en-ciel » with each part in the singular or the plural. */
const candidates = (lemma: string): string[] =>
  lemma.split(/(?<=[-'])/).reduce<string[]>(
    (starts, part) => {
      const mark = ending.test(part) ? part.slice(-1) : ''
      const word = mark ? part.slice(0, -1) : part
      return starts.flatMap((start) => pluralsOf(word).map((form) => start + form + mark))
    },
    [''],
  )

/** The forms that a compound of verb and object begins with: « porte », « lave ». */
const verbStarts = (entries: readonly Entry[]): Set<string> =>
  new Set(
    entries
      .filter(({ tag }) => tag === 'VERB')
      .flatMap(({ forms }) =>
        forms
          .filter(
            ({ features: { mood, tense, person, number } }) =>
              mood === 'Ind' && tense === 'Pres' && person === 3 && number === 'Sing',
          )
          .map(({ form }) => form),
      ),
  )

/**
 * The plural of compounds that the spelling dictionary lists as two words with no bond: « chef-d'œuvre » and
 * « chefs-d'œuvre ». When it lists none, « lave-linge » does not change; of other compounds we know no plural. The plurals
 * are read as the dictionary's own words, so here they are only written.
 */
export const withCompoundPlurals = (entries: readonly Entry[], listed: ReadonlySet<string>): Entry[] => {
  const starts = verbStarts(entries)
  return entries.map((entry) => {
    const { lemma, tag, forms } = entry
    if (tag !== 'NOUN' || !isCompound.test(lemma)) return entry
    if (forms.some(({ features }) => features.number === 'Plur')) return entry
    const found = [...new Set(candidates(lemma))].filter((form) => form !== lemma && listed.has(form))
    const plural = found.length === 0 && starts.has(lemma.split('-')[0] ?? '') ? lemma : found[0]
    if (plural === undefined || found.length > 1) return entry
    const { gender } = forms[0]?.features ?? {}
    const features = { ...(gender && { gender }), number: 'Plur' as const }
    return { ...entry, forms: [...forms, { form: plural, features, unread: true as const }] }
  })
}
