import type { Tag } from '../../document/token.ts'
import { type Entry, readForms } from './entry.ts'
import type { Stem } from './hunspell.ts'
import { nominalEntries } from './nominal-entries.ts'
import type { Sources } from './sources.ts'
import { byAnalogy, type Conjugation, verbEntry } from './verbs.ts'

const latinWord = /^[a-zàâäçéèêëîïíñôöóùûüÿœæ][a-zàâäçéèêëîïíñôöóùûüÿœæ'’.-]*$/i
const verbFlag = /^[a-z][0-9A-Z]$/
const infinitive = /(?:er|ir|re|ïr)$/
const capital = /^\p{Lu}/u

/** Verbs that build tenses or say a state: our tagger, as the treebank it learnt from, calls them auxiliaries. */
const auxiliaries: Readonly<Record<string, readonly Tag[]>> = { être: ['AUX'], avoir: ['AUX', 'VERB'] }

const closedEntries = ({ closed }: Sources): Entry[] =>
  Object.entries(closed).flatMap(([tag, lemmas]) =>
    Object.entries(lemmas).map(([lemma, forms]) => ({ lemma, tag: tag as Tag, forms: readForms(forms) })),
  )

/** Suffix group of a verb stem, which names its class: « a0 » for chanter. */
const verbClass = ({ word, flags }: Stem): string | undefined =>
  infinitive.test(word) && !capital.test(word) ? flags.find((flag) => verbFlag.test(flag)) : undefined

/** An analogy rests on three letters at least: verbs that end otherwise need not be looked at. */
const modelKey = (name: string, { word }: Stem): string => `${name} ${word.slice(-3)}`

const verbEntries = ({ conjugations, additions }: Sources, stems: readonly Stem[]): Entry[] => {
  const classes = new Map<string, string[]>()
  for (const stem of stems) {
    const name = verbClass(stem)
    if (!name || !conjugations[stem.word]) continue
    const models = classes.get(modelKey(name, stem)) ?? []
    models.push(stem.word)
    classes.set(modelKey(name, stem), models)
  }
  const wrong = new Set(additions['wrong-forms'])
  const done = new Set<string>()
  return stems.flatMap((stem) => {
    const name = verbClass(stem)
    if (!name || done.has(stem.word)) return []
    const table: Conjugation | undefined =
      conjugations[stem.word] ?? byAnalogy(stem.word, classes.get(modelKey(name, stem)) ?? [], conjugations)
    if (!table) return []
    done.add(stem.word)
    const entry = verbEntry(stem.word, table, additions.verbs[stem.word] ?? {}, wrong)
    return (auxiliaries[stem.word] ?? ['VERB']).map((tag) => ({ ...entry, tag }))
  })
}

/** Without the forms that a rare verb leaves to a common one. */
const withoutShared = (entries: readonly Entry[], yieldsTo: Readonly<Record<string, string>>): Entry[] => {
  const forms = new Map(entries.map((entry) => [entry.lemma, new Set(entry.forms.map(({ form }) => form))]))
  return entries.map((entry) => {
    const common = forms.get(yieldsTo[entry.lemma] ?? '')
    return common ? { ...entry, forms: entry.forms.filter(({ form }) => !common.has(form)) } : entry
  })
}

const nameEntries = (stems: readonly Stem[]): Entry[] =>
  stems
    .filter(({ word }) => capital.test(word))
    .map(({ word }) => ({ lemma: word, tag: 'PROPN', forms: [{ form: word, features: {} }] }))

const closedForms = (entries: readonly Entry[]): Set<string> =>
  new Set(entries.flatMap(({ forms }) => forms.map(({ form }) => form)))

/** Every word of French that we know, out of the packages and our data files. */
export const lexiconEntries = (sources: Sources): Entry[] => {
  const stems = sources.stems.filter(({ word, flags }) => latinWord.test(word) && !flags.includes('||'))
  const closed = closedEntries(sources)
  const common = stems.filter((stem) => !capital.test(stem.word) && verbClass(stem) === undefined)
  return [
    ...closed,
    ...withoutShared(verbEntries(sources, stems), sources.additions['yields-to']),
    ...nominalEntries(common, sources, closedForms(closed)),
    ...nameEntries(stems),
  ]
}
