import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { words } from './entry.ts'
import { type Affixes, readAffixes, readStems, type Stem } from './hunspell.ts'
import { type Lacks, readLacks } from './lacks.ts'
import type { Conjugation, Conjugations } from './verbs.ts'

const require = createRequire(import.meta.url)
const data = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'languages', 'fr', 'data')

type Forms = Readonly<Record<string, Readonly<Record<string, string>>>>

interface Additions {
  readonly nouns: { readonly m: string; readonly f: string; readonly mf: string; readonly none: string }
  readonly 'noun-forms': Forms
  readonly 'epicene-adjectives': string
  readonly adjectives: Forms
  readonly 'participle-adjectives': string
  readonly 'acronym-nouns': { readonly m: string; readonly f: string }
  readonly 'own-lemma': string
  readonly adverbs: string
  readonly 'left-out-verbs': string
  /** Rare verb → the common verb it leaves shared forms to. */
  readonly 'yields-to': Readonly<Record<string, string>>
  readonly verbs: Readonly<Record<string, Conjugation>>
  /** Verb → the verb it is conjugated like, when the source is wrong or analogy finds none. */
  readonly 'verb-models': Readonly<Record<string, string>>
  readonly 'wrong-forms': readonly string[]
}

export type ClosedClasses = Readonly<
  Record<string, Readonly<Record<string, readonly string[] | Readonly<Record<string, string>>>>>
>

export interface Endings {
  readonly adjective: readonly string[]
  readonly feminine: readonly string[]
  readonly masculine: readonly string[]
  readonly epicene: readonly string[]
  readonly pairs: readonly (readonly [string, string])[]
  readonly pluralInS: ReadonlySet<string>
  readonly invariableAdjective: readonly string[]
  readonly number: readonly string[]
}

/** Words that are only nouns, only adjectives, or both, where the packages cannot tell. */
export interface NominalUse {
  readonly nouns: ReadonlySet<string>
  readonly adjectives: ReadonlySet<string>
  readonly both: ReadonlySet<string>
}

export interface Sources {
  readonly use: NominalUse
  readonly stems: readonly Stem[]
  readonly affixes: Affixes
  readonly genders: ReadonlyMap<string, 'Masc' | 'Fem'>
  readonly conjugations: Conjugations
  readonly closed: ClosedClasses
  readonly additions: Additions
  readonly endings: Endings
  /** Verb → the cells of its table that stay empty for good. */
  readonly defective: ReadonlyMap<string, Lacks>
}

// The data files are ours and the build fails loudly on a missing key: their shape is asserted, not checked.
const yaml = <T>(name: string): T => parse(readFileSync(join(data, `${name}.yaml`), 'utf8')) as T
const packageFile = (path: string): string => readFileSync(require.resolve(path), 'utf8')

const readEndings = (): Endings => {
  const raw = yaml<Record<string, string> & { 'person-pairs': [string, string][] }>('lexicon/nominal-endings')
  return {
    adjective: words(raw.adjective),
    feminine: words(raw.feminine),
    masculine: words(raw.masculine),
    epicene: words(raw.epicene),
    pairs: raw['person-pairs'],
    pluralInS: new Set(words(raw['plural-in-s'])),
    invariableAdjective: words(raw['invariable-adjective']),
    number: words(raw.number),
  }
}

const readUse = (): NominalUse => {
  const raw = yaml<Record<keyof NominalUse, string>>('lexicon/noun-or-adjective')
  return {
    nouns: new Set(words(raw.nouns)),
    adjectives: new Set(words(raw.adjectives)),
    both: new Set(words(raw.both)),
  }
}

/** Every source of the French lexicon: the packages, and our own data files, which correct them. */
export const readSources = (): Sources => {
  const folder = dirname(require.resolve('dictionary-fr'))
  const genders = JSON.parse(packageFile('french-words-gender-lefff/dist/words.json')) as Record<
    string,
    string
  >
  return {
    stems: readStems(readFileSync(join(folder, 'index.dic'), 'utf8')),
    affixes: readAffixes(readFileSync(join(folder, 'index.aff'), 'utf8')),
    genders: new Map(
      Object.entries(genders).map(([word, gender]) => [
        word.normalize('NFC'),
        gender === 'M' ? 'Masc' : 'Fem',
      ]),
    ),
    conjugations: JSON.parse(packageFile('french-verbs-lefff/dist/conjugations.json')) as Conjugations,
    closed: yaml<ClosedClasses>('lexicon/closed-classes'),
    additions: yaml<Additions>('lexicon/additions'),
    endings: readEndings(),
    use: readUse(),
    defective: new Map(
      yaml<readonly { readonly verbs: string; readonly lacks: string }[]>('lexicon/defective').flatMap(
        ({ verbs, lacks }) => words(verbs).map((verb) => [verb, readLacks(lacks)] as const),
      ),
    ),
  }
}
