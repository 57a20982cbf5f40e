import type { Reading } from '../../document/token.ts'
import type { Lookup } from './candidates.ts'
import { createAccentRestorer } from './restore-accents.ts'

type Readings = readonly Reading[]

/** What the tagger asks about words and their readings. */
export interface WordReader extends Lookup {
  /** Readings of a word typed without its accents. */
  unaccented(norm: string): Readings
  /** The readings that are accepted, or all when none is. The same question has the same array for an answer. */
  only(readings: Readings, accepts: (reading: Reading) => boolean): Readings
}

const filter = (readings: Readings, accepts: (reading: Reading) => boolean): Readings => {
  const accepted = readings.filter(accepts)
  return accepted.length === 0 || accepted.length === readings.length ? readings : accepted
}

/** Reads words by a lexicon; `accents` says what a letter may stand for when accents are not typed. */
export const createWordReader = (lexicon: Lookup, accents: Readonly<Record<string, string>>): WordReader => {
  const filtered = new WeakMap<Readings, Map<(reading: Reading) => boolean, Readings>>()
  return {
    lookup: lexicon.lookup,
    unaccented: createAccentRestorer(accents, lexicon.lookup),
    only(readings, accepts) {
      if (readings.length < 2) return readings
      let answers = filtered.get(readings)
      if (!answers) {
        answers = new Map()
        filtered.set(readings, answers)
      }
      const held = answers.get(accepts)
      if (held) return held
      const answer = filter(readings, accepts)
      answers.set(accepts, answer)
      return answer
    },
  }
}
