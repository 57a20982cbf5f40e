import type { Reading, Token } from '../../document/token.ts'
import type { LabelIndex } from './labels.ts'
import type { TaggingData } from './tagging-data.ts'

/** A sentence whose labels are known, while persons, moods and genders are not yet. */
export interface LabelledSentence {
  readonly tokens: readonly Token[]
  readonly candidates: readonly (readonly Reading[])[]
  readonly labels: Uint8Array
  readonly index: LabelIndex
  readonly data: TaggingData
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
const nearbyPronouns = ({ tokens, candidates, data }: LabelledSentence, index: number): readonly string[] => {
  const found: string[] = []
  const hung = tokens[index + 1]?.norm
  if (tokens[index + 1]?.kind === 'word' && hung?.startsWith('-')) found.push(hung.slice(1))
  for (let left = index - 1; left >= 0 && left >= index - reach; left--) {
    const tag = candidates[left]?.[0]?.tag
    const norm = tokens[left]?.norm ?? ''
    if (norm in personOf) found.push(norm)
    else if (
      tag !== 'PRON' &&
      tag !== 'ADV' &&
      norm !== 'ne' &&
      norm !== 'en' &&
      norm !== 'y' &&
      norm !== 'leur' &&
      !data.objectPronouns.has(norm)
    )
      break
  }
  return found
}

/** An order opens its clause: « Signez », « lisez et signez », « Si vous partez, prévenez-nous ». */
const opensClause = ({ candidates }: LabelledSentence, index: number): boolean => {
  const before = candidates[index - 1]?.[0]?.tag
  return before === undefined || before === 'PUNCT' || before === 'CCONJ' || before === 'ADV'
}

/** « La CAF ne procède pas », « et procède »: one whom one knows well is told « procède » nowhere else than beside « tu ». */
const speaksFamiliarly = ({ tokens, data }: LabelledSentence): boolean =>
  tokens.some(({ norm }) => data.familiar.has(norm))

interface Surroundings {
  readonly pronouns: readonly string[]
  readonly mayOrder: boolean
  readonly isFamiliar: boolean
}

const agreement = (reading: Reading, { pronouns, mayOrder, isFamiliar }: Surroundings): number => {
  const { person, number, mood } = reading.features
  const subject = pronouns.some(
    (pronoun) => personOf[pronoun]?.[0] === person && personOf[pronoun]?.[1] === number,
  )
  if (mood === 'Imp') {
    if (subject || !mayOrder || (number === 'Sing' && !isFamiliar)) return 0
    return person === 2 ? 3 : 1
  }
  if (subject) return 4
  return person === 3 ? 2 : 0
}

const moodRank = { Ind: 3, Cnd: 2, Sub: 1, Imp: 0 } as const
const tenseRank = { Pres: 3, Imp: 2, Fut: 1, Past: 0 } as const

const verbRank = (reading: Reading, surroundings: Surroundings): number =>
  agreement(reading, surroundings) * 100 +
  moodRank[reading.features.mood ?? 'Imp'] * 10 +
  tenseRank[reading.features.tense ?? 'Past']

type Agreement = Pick<Reading['features'], 'gender' | 'number'>

const nothing: Agreement = {}

/** « deux mois »: a number greater than one says plural of what follows it. */
const numberAfter = ({ norm }: Token): Agreement =>
  norm === '1' || norm === '0' || norm === 'un' || norm === 'une' ? { number: 'Sing' } : { number: 'Plur' }

/** Gender and number shown by the words just before a noun. */
const beforeNoun = ({ tokens, candidates }: LabelledSentence, index: number): Agreement => {
  for (let left = index - 1; left >= 0 && left >= index - 3; left--) {
    const reading = candidates[left]?.[0]
    const token = tokens[left]
    if (reading?.tag === 'NUM' && token) return numberAfter(token)
    if (reading?.tag === 'DET' || (reading?.tag === 'ADJ' && reading.features.gender)) return reading.features
    if (reading?.tag !== 'ADJ') break
  }
  return nothing
}

/** How far an adjective or a participle looks for the noun that it goes with. */
const nounReach = 7

const isVerbal = (reading: Reading | undefined): boolean =>
  reading?.features.verbForm !== undefined || reading?.tag === 'ADV' || reading?.tag === 'PRON'

/** « L'immeuble et le garage sis »: a noun that follows another and « et » makes a plural with it. */
const isCoordinated = ({ tokens, candidates }: LabelledSentence, noun: number): boolean => {
  for (let left = noun - 1; left >= 0 && left >= noun - 3; left--) {
    if (tokens[left]?.norm === 'et') return true
    const tag = candidates[left]?.[0]?.tag
    if (tag !== 'DET' && tag !== 'ADJ' && tag !== 'NUM') return false
  }
  return false
}

/** Gender and number of the noun that an adjective or a participle goes with: just before it, or before « sont ». */
const ofNounBefore = (sentence: LabelledSentence, index: number): Agreement => {
  const { candidates, labels, index: known } = sentence
  for (let left = index - 1; left >= 0 && left >= index - nounReach; left--) {
    const readings = known.having(candidates[left] ?? [], labels[left] ?? 0)
    const reading = readings[0]
    if (reading?.tag === 'NOUN') {
      if (isCoordinated(sentence, left)) return { number: 'Plur' }
      const shown = beforeNoun(sentence, left)
      const gender = shown.gender ?? reading.features.gender
      // « recours » alone is one or several.
      const number = shown.number ?? (readings.length === 1 ? reading.features.number : undefined)
      return { ...(gender && { gender }), ...(number && { number }) }
    }
    if (!isVerbal(reading) && reading?.tag !== 'ADJ') break
  }
  return nothing
}

const nounRank = (reading: Reading, context: Agreement): number =>
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

/** The readings of a token that have its label, best in context first. */
export const chooseReading = (sentence: LabelledSentence, index: number): readonly Reading[] => {
  const all = sentence.candidates[index] ?? []
  if (all.length < 2) return all
  const fitting = sentence.index.having(all, sentence.labels[index] ?? 0)
  if (fitting.length < 2) return fitting.length === 0 ? all : fitting
  const first = fitting[0]
  let winner: Reading | undefined
  if (first?.features.verbForm === 'Fin') {
    const surroundings: Surroundings = {
      pronouns: nearbyPronouns(sentence, index),
      mayOrder: opensClause(sentence, index),
      isFamiliar: speaksFamiliarly(sentence),
    }
    winner = best(fitting, (reading) => verbRank(reading, surroundings))
  } else {
    const before = beforeNoun(sentence, index)
    const isNoun = first?.tag === 'NOUN'
    const context = isNoun || before.gender || before.number ? before : ofNounBefore(sentence, index)
    winner = best(fitting, (reading) => nounRank(reading, context))
  }
  if (!winner || winner === first) return fitting
  return [winner, ...fitting.filter((reading) => reading !== winner)]
}
