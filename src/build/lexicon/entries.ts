import type { Tag } from '../../document/token.ts'
import { withCompoundPlurals } from './compounds.ts'
import { type Entry, readForms, words } from './entry.ts'
import { expand, type Stem } from './hunspell.ts'
import { lacksNothing } from './lacks.ts'
import { nominalEntries } from './nominal-entries.ts'
import type { Sources } from './sources.ts'
import { byAnalogy, type Conjugation, isComplete, verbEntry, withoutLacking } from './verbs.ts'

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

/** The forms that dictionary-fr spells of a verb, all its meanings together. */
const spelledForms = ({ affixes }: Sources, stems: readonly Stem[]): Map<string, Set<string>> => {
  const forms = new Map<string, Set<string>>()
  for (const stem of stems) {
    if (!infinitive.test(stem.word)) continue
    const held = forms.get(stem.word) ?? new Set([stem.word])
    for (const flag of stem.flags) for (const form of expand(stem.word, flag, affixes)) held.add(form)
    forms.set(stem.word, held)
  }
  return forms
}

const verbEntries = (sources: Sources, stems: readonly Stem[]): Entry[] => {
  const { conjugations, additions, defective } = sources
  const spelled = spelledForms(sources, stems)
  const classes = new Map<string, string[]>()
  for (const stem of stems) {
    const name = verbClass(stem)
    if (!name || !conjugations[stem.word]) continue
    const models = classes.get(modelKey(name, stem)) ?? []
    models.push(stem.word)
    classes.set(modelKey(name, stem), models)
  }
  const complete = new Set(
    Object.entries(conjugations).flatMap(([verb, table]) => (isComplete(table, lacksNothing) ? [verb] : [])),
  )
  const wrong = new Set(additions['wrong-forms'])
  const leftOut = new Set(words(additions['left-out-verbs']))
  const done = new Set<string>()
  return stems.flatMap((stem) => {
    const name = verbClass(stem)
    if (!name || done.has(stem.word) || leftOut.has(stem.word)) return []
    const own = conjugations[stem.word]
    const model = additions['verb-models'][stem.word]
    const models = model ? [model] : (classes.get(modelKey(name, stem)) ?? [])
    const lacks = defective.get(stem.word) ?? lacksNothing
    const preferred = additions.verbs[stem.word] ?? {}
    const isWhole = own && !model && isComplete({ ...own, ...preferred }, lacks)
    const like = (verbs: readonly string[]): Conjugation | undefined =>
      byAnalogy(stem.word, verbs, conjugations)
    const whole = (): readonly string[] => (model ? models : models.filter((verb) => complete.has(verb)))
    // The source leaves holes in the tables of rare verbs that have every form.
    const table = isWhole ? own : (like(whole()) ?? own ?? like(models))
    if (!table) return []
    done.add(stem.word)
    const entry = verbEntry(
      stem.word,
      withoutLacking(table, lacks),
      preferred,
      wrong,
      spelled.get(stem.word) ?? new Set(),
    )
    return (auxiliaries[stem.word] ?? ['VERB']).map((tag) => ({ ...entry, tag }))
  })
}

/** The forms that a rare verb leaves to a common one are written as its own, but read as the common verb's alone. */
const withUnread = (entries: readonly Entry[], yieldsTo: Readonly<Record<string, string>>): Entry[] => {
  const forms = new Map(entries.map((entry) => [entry.lemma, new Set(entry.forms.map(({ form }) => form))]))
  return entries.map((entry) => {
    const common = forms.get(yieldsTo[entry.lemma] ?? '')
    if (!common) return entry
    return {
      ...entry,
      forms: entry.forms.map((cell) => (common.has(cell.form) ? { ...cell, unread: true as const } : cell)),
    }
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
  const entries = [
    ...closed,
    ...withUnread(verbEntries(sources, stems), sources.additions['yields-to']),
    ...nominalEntries(common, sources, closedForms(closed)),
    ...nameEntries(stems),
  ]
  return withCompoundPlurals(entries, new Set(stems.map(({ word }) => word)))
}
