import type { VerbRequest } from '../../language.ts'
import { type InflectionData, wordsOf } from './inflection-data.ts'

/** Verbs by the auxiliary they take, out of `data/auxiliaries.yaml`. */
export interface Auxiliaries {
  readonly être: ReadonlySet<string>
  readonly byObject: ReadonlySet<string>
  readonly byMeaning: ReadonlySet<string>
}

export const readAuxiliaries = (data: InflectionData['auxiliaries']): Auxiliaries => ({
  être: wordsOf(data.être),
  byObject: wordsOf(data['by-object']),
  byMeaning: wordsOf(data['by-meaning']),
})

/** The auxiliary that builds the compound tenses of a verb; undefined when only the writer knows it. */
export const auxiliaryOf = (
  verb: string,
  { object, reflexive, voice }: VerbRequest,
  auxiliaries: Auxiliaries,
): 'être' | 'avoir' | undefined => {
  // « a été envoyé »: être itself takes avoir.
  if (voice === 'passive') return 'avoir'
  if (reflexive || auxiliaries.être.has(verb)) return 'être'
  if (auxiliaries.byMeaning.has(verb)) return undefined
  if (!auxiliaries.byObject.has(verb)) return 'avoir'
  return object === undefined ? undefined : object === 'none' ? 'être' : 'avoir'
}
