import type { Reading, Token } from '../../document/token.ts'
import { labelOf } from './labels.ts'

/** A token whose label is known, while its person, mood or gender is not yet. */
export interface Labelled {
  readonly token: Token
  readonly candidates: readonly Reading[]
  readonly label: number
}

const personOf: Readonly<Record<string, readonly [1 | 2 | 3, 'Sing' | 'Plur']>> = {
  je: [1, 'Sing'],
  tu: [2, 'Sing'],
  il: [3, 'Sing'],
  elle: [3, 'Sing'],
  on: [3, 'Sing'],
  ce: [3, 'Sing'],
  nous: [1, 'Plur'],
  vous: [2, 'Plur'],
  ils: [3, 'Plur'],
  elles: [3, 'Plur'],
}

// Pronouns, negation and adverbs may stand between a subject and its verb: « nous ne vous l’avons pas envoyé ».
const reach = 6

/** Subject pronouns near a verb: those before it, or one hung on it by a hyphen. */
const nearbyPronouns = (sentence: readonly Labelled[], index: number): readonly string[] => {
  const found: string[] = []
  const hung = sentence[index + 1]?.token.norm
  if (hung?.startsWith('-')) found.push(hung.slice(1))
  for (let left = index - 1; left >= 0 && left >= index - reach; left--) {
    const tag = sentence[left]?.candidates[0]?.tag
    const norm = sentence[left]?.token.norm ?? ''
    if (norm in personOf) found.push(norm)
    else if (
      tag !== 'PRON' &&
      tag !== 'ADV' &&
      norm !== 'ne' &&
      norm !== "l'" &&
      norm !== 'en' &&
      norm !== 'y'
    )
      break
  }
  return found
}

/** An order opens its clause: « Signez », « lisez et signez », « Si vous partez, prévenez-nous ». */
const opensClause = (sentence: readonly Labelled[], index: number): boolean => {
  const before = sentence[index - 1]?.candidates[0]?.tag
  return before === undefined || before === 'PUNCT' || before === 'CCONJ' || before === 'ADV'
}

const agreement = (reading: Reading, pronouns: readonly string[], mayOrder: boolean): number => {
  const { person, number, mood } = reading.features
  const subject = pronouns.some(
    (pronoun) => personOf[pronoun]?.[0] === person && personOf[pronoun]?.[1] === number,
  )
  if (mood === 'Imp') return subject || !mayOrder ? 0 : person === 2 ? 3 : 1
  if (subject) return 4
  return person === 3 ? 2 : 0
}

const moodRank = { Ind: 3, Cnd: 2, Sub: 1, Imp: 0 } as const
const tenseRank = { Pres: 3, Imp: 2, Fut: 1, Past: 0 } as const

const verbRank = (reading: Reading, pronouns: readonly string[], mayOrder: boolean): number =>
  agreement(reading, pronouns, mayOrder) * 100 +
  moodRank[reading.features.mood ?? 'Imp'] * 10 +
  tenseRank[reading.features.tense ?? 'Past']

/** Gender and number shown by the determiner or adjective just before. */
const beforeNoun = (sentence: readonly Labelled[], index: number): Reading['features'] => {
  for (let left = index - 1; left >= 0 && left >= index - 3; left--) {
    const reading = sentence[left]?.candidates[0]
    if (reading?.tag === 'DET' || (reading?.tag === 'ADJ' && reading.features.gender)) return reading.features
    if (reading?.tag !== 'ADJ' && reading?.tag !== 'NUM') break
  }
  return {}
}

const nounRank = (reading: Reading, context: Reading['features']): number =>
  (context.gender && reading.features.gender === context.gender ? 2 : 0) +
  (context.number && reading.features.number === context.number ? 1 : 0)

const best = (readings: readonly Reading[], rank: (reading: Reading) => number): Reading | undefined => {
  let winner = readings[0]
  let top = winner ? rank(winner) : 0
  for (let index = 1; index < readings.length; index++) {
    const reading = readings[index]
    const value = reading ? rank(reading) : 0
    if (reading && value > top) {
      winner = reading
      top = value
    }
  }
  return winner
}

/** The readings of a label, best in context first. */
export const chooseReading = (sentence: readonly Labelled[], index: number): readonly Reading[] => {
  const current = sentence[index]
  if (!current || current.candidates.length < 2) return current?.candidates ?? []
  const fitting = current.candidates.filter((reading) => labelOf(reading) === current.label)
  if (fitting.length < 2) return fitting.length === 0 ? current.candidates : fitting
  const first = fitting[0]
  const pronouns = first?.features.verbForm === 'Fin' ? nearbyPronouns(sentence, index) : []
  const context = first?.features.verbForm === 'Fin' ? {} : beforeNoun(sentence, index)
  const winner =
    first?.features.verbForm === 'Fin'
      ? best(fitting, (reading) => verbRank(reading, pronouns, opensClause(sentence, index)))
      : best(fitting, (reading) => nounRank(reading, context))
  return winner === first
    ? fitting
    : [winner, ...fitting.filter((reading) => reading !== winner)].filter((r) => r !== undefined)
}
