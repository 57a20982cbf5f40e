import type { Features } from '../../document/token.ts'
import { type Entry, type Inflected, readForms, words } from './entry.ts'
import { expand, type Stem } from './hunspell.ts'
import {
  adjectiveForms,
  bothNumbers,
  type Gender,
  isInvariable,
  longestEnding,
  pluralOf,
} from './nominals.ts'
import type { Sources } from './sources.ts'
import { withSpellings } from './spellings.ts'

/** Suffix groups that give a stem a feminine of its own. */
const genderedFlag = /^(?:F[.+sce x]?|W[.x]?|Fx|Fe|pF|y1)$/
/** Suffix groups that only give a plural. */
const pluralFlag = /^(?:S\.|S=|X\.|A\.|I\.|Um|Ui)$/

interface Knowledge extends Sources {
  readonly epicene: ReadonlySet<string>
  readonly ownLemma: ReadonlySet<string>
  readonly adverbs: ReadonlySet<string>
  readonly given: ReadonlyMap<string, Gender | 'both' | 'none'>
  /** Words with a stem that has a feminine of its own. */
  readonly gendered: ReadonlySet<string>
}

const entry = (lemma: string, tag: Entry['tag'], forms: readonly Inflected[]): Entry => ({
  lemma,
  tag,
  forms: withSpellings(forms, false),
})

/** Forms whose masculine and feminine are the same word. */
const epicene = (forms: readonly Inflected[]): Inflected[] =>
  forms.flatMap(({ form, features: { number } }) =>
    (['Masc', 'Fem'] as const).map((gender) => ({ form, features: { gender, ...(number && { number }) } })),
  )

const featuresOf = (gender: Gender): Features => (gender ? { gender } : {})

const plain = (word: string, plural: string, gender: Gender): Inflected[] =>
  bothNumbers(word, plural, featuresOf(gender))

/** The gender an ending tells, or undefined for a person of either gender or when the ending tells nothing. */
const genderByEnding = (word: string, { endings }: Knowledge): Gender => {
  if (longestEnding(word, endings.epicene) > 0) return undefined
  const [feminine, masculine] = [
    longestEnding(word, endings.feminine),
    longestEnding(word, endings.masculine),
  ]
  if (feminine === masculine) return undefined
  return feminine > masculine ? 'Fem' : 'Masc'
}

const genderOf = (word: string, knowledge: Knowledge): Gender => {
  const given = knowledge.given.get(word)
  if (given === 'both' || given === 'none') return undefined
  if (given) return given
  if (!knowledge.genders.has(word)) return genderByEnding(word, knowledge)
  return knowledge.genders.get(word)
}

const isKnownNoun = (word: string, { given, genders }: Knowledge): boolean =>
  given.has(word) || genders.has(word)

const pluralFormOf = (word: string, { flags }: Stem, { affixes, endings }: Knowledge): string => {
  if (isInvariable(word)) return word
  const forms = flags.flatMap((flag) => (pluralFlag.test(flag) ? expand(word, flag, affixes) : []))
  const regular = pluralOf(word, endings.pluralInS)
  return forms.includes(regular) ? regular : (forms.find((form) => form !== word) ?? regular)
}

const hasAdjectiveEnding = (word: string, { endings }: Knowledge): boolean =>
  longestEnding(word, endings.adjective) > 0

/** « agricole », « possible »: a word in -e with one form for both genders. */
const isEpiceneAdjective = (word: string, knowledge: Knowledge): boolean => {
  const { use, epicene: listed } = knowledge
  if (listed.has(word) || use.both.has(word) || use.adjectives.has(word)) return true
  if (use.nouns.has(word)) return false
  // What our own list calls a noun, the list of adjectives calls an adjective too, or nobody does.
  if (knowledge.given.has(word)) return false
  return (
    knowledge.genders.get(word) === undefined && word.endsWith('e') && hasAdjectiveEnding(word, knowledge)
  )
}

/** Entries of a stem whose feminine differs: an adjective, and the noun that looks like it when there is one. */
const genderedEntries = (stem: Stem, knowledge: Knowledge): Entry[] => {
  const { word, flags } = stem
  const expanded = flags.flatMap((flag) =>
    genderedFlag.test(flag) ? expand(word, flag, knowledge.affixes) : [],
  )
  const forms = adjectiveForms(word, expanded)
  const adjective = entry(word, 'ADJ', forms)
  const own = forms.filter(
    ({ form }) => knowledge.ownLemma.has(form) || knowledge.ownLemma.has(form.replace(/s$/, '')),
  )
  const isPerson = knowledge.endings.pairs.some(
    ([masculine, feminine]) => word.endsWith(masculine) && forms.some(({ form }) => form.endsWith(feminine)),
  )
  const paired = isPerson
    ? forms.filter((form) => !own.includes(form))
    : forms.filter(({ features }) => features.gender === 'Masc')
  return [
    ...(knowledge.use.adjectives.has(word) ? [] : [entry(word, 'NOUN', paired)]),
    ...(knowledge.use.nouns.has(word) ? [] : [adjective]),
  ]
}

const pluralEntries = (stem: Stem, knowledge: Knowledge): Entry[] => {
  const { word } = stem
  const forms = bothNumbers(word, pluralFormOf(word, stem, knowledge), {})
  // « complet » has a feminine of its own under another stem: its masculine serves for no woman.
  const hasFeminine = knowledge.gendered.has(word) && !word.endsWith('e')
  const isAdjective = !hasFeminine && isEpiceneAdjective(word, knowledge)
  const isNoun = !((isAdjective || hasFeminine) && knowledge.use.adjectives.has(word))
  const gender = genderOf(word, knowledge)
  return [
    ...(isNoun
      ? [
          entry(
            word,
            'NOUN',
            gender ? forms.map(({ form, features }) => ({ form, features: { ...features, gender } })) : forms,
          ),
        ]
      : []),
    ...(isAdjective ? [entry(word, 'ADJ', epicene(forms))] : []),
  ]
}

/** A lower-case stem without suffixes: an adverb, a noun in -s, a number, a name of several words. */
const bareEntries = ({ word }: Stem, knowledge: Knowledge): Entry[] => {
  const { endings, adverbs } = knowledge
  if (adverbs.has(word) || (word.endsWith('ment') && !knowledge.given.has(word)))
    return [entry(word, 'ADV', [{ form: word, features: {} }])]
  if (endings.number.some((start) => word.startsWith(`${start}-`)))
    return [entry(word, 'NUM', [{ form: word, features: {} }])]
  if (endings.invariableAdjective.some((start) => word.startsWith(`${start}-`)))
    return [entry(word, 'ADJ', [{ form: word, features: {} }])]
  if (isInvariable(word) && isKnownNoun(word, knowledge))
    return [entry(word, 'NOUN', plain(word, word, genderOf(word, knowledge)))]
  const gender = genderOf(word, knowledge)
  return [entry(word, 'NOUN', [{ form: word, features: { ...featuresOf(gender), number: 'Sing' } }])]
}

/** « directive » is a noun of its own, though the dictionary knows it only as the feminine of « directif ». */
const ownLemmaEntries = (knowledge: Knowledge, nouns: ReadonlySet<string>): Entry[] =>
  [...knowledge.ownLemma]
    .filter((word) => !nouns.has(word))
    .map((word) => entry(word, 'NOUN', plain(word, pluralOf(word, knowledge.endings.pluralInS), 'Fem')))

/** A common noun may take an s even in the dictionary's gender list alone: « courriel », « téléservice ». */
const givenEntries = (knowledge: Knowledge, done: ReadonlySet<string>): Entry[] =>
  [...knowledge.given]
    .filter(([word]) => !done.has(word))
    .map(([word, given]) => {
      const gender = given === 'both' || given === 'none' ? undefined : given
      return entry(word, 'NOUN', plain(word, pluralOf(word, knowledge.endings.pluralInS), gender))
    })

/** « élevé »: the four forms of a participle as an adjective. */
const participleAdjectives = ({ additions }: Sources, done: ReadonlySet<string>): Entry[] =>
  words(additions['participle-adjectives'])
    .filter((word) => !done.has(word))
    .map((word) =>
      entry(word, 'ADJ', [
        ...bothNumbers(word, isInvariable(word) ? word : `${word}s`, { gender: 'Masc' }),
        ...bothNumbers(`${word}e`, `${word}es`, { gender: 'Fem' }),
      ]),
    )

/** Acronyms take no mark of the plural. */
const acronymEntries = ({ additions }: Sources): Entry[] =>
  (
    [
      ['m', 'Masc'],
      ['f', 'Fem'],
    ] as const
  ).flatMap(([key, gender]) =>
    words(additions['acronym-nouns'][key]).map((word) =>
      entry(word.toUpperCase(), 'NOUN', [{ form: word.toUpperCase(), features: { gender } }]),
    ),
  )

const hasSuffixes = ({ flags }: Stem, pattern: RegExp): boolean => flags.some((flag) => pattern.test(flag))

const given = ({ additions }: Sources): Map<string, Gender | 'both' | 'none'> =>
  new Map([
    ...words(additions.nouns.m).map((word) => [word, 'Masc'] as const),
    ...words(additions.nouns.f).map((word) => [word, 'Fem'] as const),
    ...words(additions.nouns.mf).map((word) => [word, 'both'] as const),
    ...words(additions.nouns.none).map((word) => [word, 'none'] as const),
  ])

/** Nouns, adjectives and adverbs of dictionary-fr and of our additions. `skip` holds words that closed classes own. */
export const nominalEntries = (
  stems: readonly Stem[],
  sources: Sources,
  skip: ReadonlySet<string>,
): Entry[] => {
  const { additions } = sources
  const knowledge: Knowledge = {
    ...sources,
    epicene: new Set(words(additions['epicene-adjectives'])),
    ownLemma: new Set(words(additions['own-lemma'])),
    adverbs: new Set(words(additions.adverbs)),
    given: given(sources),
    gendered: new Set(stems.filter((stem) => hasSuffixes(stem, genderedFlag)).map(({ word }) => word)),
  }
  const special = new Set([...Object.keys(additions['noun-forms']), ...Object.keys(additions.adjectives)])
  const suffixed = new Set(
    stems
      .filter((stem) => hasSuffixes(stem, genderedFlag) || hasSuffixes(stem, pluralFlag))
      .map(({ word }) => word),
  )
  const entries = stems.flatMap((stem) => {
    if (special.has(stem.word)) return []
    if (hasSuffixes(stem, genderedFlag)) return genderedEntries(stem, knowledge)
    if (hasSuffixes(stem, pluralFlag)) return pluralEntries(stem, knowledge)
    return suffixed.has(stem.word) || skip.has(stem.word) ? [] : bareEntries(stem, knowledge)
  })
  const done = new Set([...entries.map(({ lemma }) => lemma), ...special])
  const lemmasOf = (wanted: Entry['tag']): Set<string> =>
    new Set(entries.filter(({ tag }) => tag === wanted).map(({ lemma }) => lemma))
  const adverbs = lemmasOf('ADV')
  const nouns = new Set([
    ...lemmasOf('NOUN'),
    ...Object.keys(additions['noun-forms']),
    ...knowledge.given.keys(),
  ])
  return [
    ...entries,
    ...ownLemmaEntries(knowledge, nouns),
    ...givenEntries(knowledge, done),
    ...participleAdjectives(sources, lemmasOf('ADJ')),
    ...acronymEntries(sources),
    ...[...knowledge.adverbs]
      .filter((word) => !adverbs.has(word))
      .map((word) => entry(word, 'ADV', [{ form: word, features: {} }])),
    ...Object.entries(additions['noun-forms']).map(([lemma, forms]) =>
      entry(lemma, 'NOUN', readForms(forms)),
    ),
    ...Object.entries(additions.adjectives).map(([lemma, forms]) => entry(lemma, 'ADJ', readForms(forms))),
  ]
}
