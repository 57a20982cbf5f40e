import { join } from 'node:path'
import { vocabularyLevels } from '../document/token.ts'
import {
  fingerprintOf,
  HEADER,
  hashWord,
  packGrade,
  SLOT_BYTES,
  SLOTS,
  slotOf,
  VOCABULARY_MAGIC,
} from '../languages/fr/vocabulary-format.ts'
import { lexiconEntries } from './lexicon/entries.ts'
import type { Entry } from './lexicon/entry.ts'
import { readSources } from './lexicon/sources.ts'
import { root } from './root.ts'
import { type Affixes, gradeByFamily, readAffixes } from './vocabulary/families.ts'
import { type Grade, readGrades } from './vocabulary/grades.ts'

const folder = join(root, 'src', 'languages', 'fr', 'data', 'vocabulary')

/** Nouns whose ending names an action or a quality. */
const abstractNouns = (entries: readonly Entry[], { abstract }: Affixes): Set<string> =>
  new Set(
    entries
      .filter(({ lemma, tag }) => tag === 'NOUN' && abstract.some((ending) => lemma.endsWith(ending)))
      .map(({ lemma }) => lemma),
  )

/** What is graded only through its family needs no lesson when the family is easy. */
const levelByFamily = (age: number): Grade['level'] => (age <= 13 ? 'most-adults' : 'to-explain')

/** Grades of every lemma: those of the lists held down by their families, and those of families alone. */
export const gradedLemmas = (lemmas: ReadonlySet<string>): Map<string, Grade> => {
  const grades = readGrades(folder)
  const affixes = readAffixes(folder)
  const isWord = (word: string): boolean => lemmas.has(word)
  const all = new Map<string, Grade>()
  for (const lemma of new Set([...grades.keys(), ...lemmas])) {
    const own = grades.get(lemma)
    const family = gradeByFamily(lemma, grades, affixes, isWord, own ? 'sure' : 'any')
    if (own && (!family || own.difficulty <= family.difficulty)) all.set(lemma, own)
    else if (family)
      all.set(lemma, {
        difficulty: family.difficulty,
        age: Math.min(own?.age ?? family.age, family.age),
        level: own?.level ?? levelByFamily(family.age),
      })
  }
  return all
}

/** Fills the table; undefined when some word that has no grade would find another's. */
const fillTable = (
  grades: ReadonlyMap<string, Grade>,
  ungraded: readonly string[],
  abstract: ReadonlySet<string>,
  seed: number,
): Uint8Array | undefined => {
  const bytes = new Uint8Array(HEADER + SLOTS * SLOT_BYTES)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, VOCABULARY_MAGIC, true)
  view.setUint32(4, seed, true)
  const find = (lemma: string): { offset: number; taken: boolean } => {
    const hash = hashWord(lemma, seed)
    for (let slot = slotOf(hash); ; slot = (slot + 1) & (SLOTS - 1)) {
      const offset = HEADER + slot * SLOT_BYTES
      if (bytes[offset + 2] === 0) return { offset, taken: false }
      if (view.getUint16(offset, true) === fingerprintOf(hash)) return { offset, taken: true }
    }
  }
  for (const [lemma, { difficulty, age, level }] of grades) {
    const { offset, taken } = find(lemma)
    if (taken) return undefined
    view.setUint16(offset, fingerprintOf(hashWord(lemma, seed)), true)
    bytes[offset + 2] = Math.round(difficulty) + 1
    bytes[offset + 3] = packGrade(vocabularyLevels.indexOf(level), age, abstract.has(lemma))
  }
  return ungraded.some((lemma) => find(lemma).taken) ? undefined : bytes
}

const mostSeeds = 100_000

/** The graded vocabulary of French as one binary, without a wrong answer for any word of the lexicon. */
export const compileVocabulary = (): Uint8Array => {
  const entries = lexiconEntries(readSources())
  const lemmas = new Set(entries.map(({ lemma }) => lemma.toLowerCase()))
  const abstract = abstractNouns(entries, readAffixes(folder))
  const grades = gradedLemmas(lemmas)
  const ungraded = [...lemmas].filter((lemma) => !grades.has(lemma))
  for (let seed = 1; seed < mostSeeds; seed++) {
    const table = fillTable(grades, ungraded, abstract, seed)
    if (table) return table
  }
  throw new Error('No seed keeps the words apart: give the vocabulary more slots.')
}
