import type { Reading } from '../../document/token.ts'

/** What the tagger chooses between: parts of speech, with the forms of a verb told apart. */
export const labels = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX:Fin',
  'AUX:Inf',
  'AUX:Past',
  'AUX:Pres',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB:Fin',
  'VERB:Inf',
  'VERB:Past',
  'VERB:Pres',
  'X',
] as const

export type Label = (typeof labels)[number]

const ids: ReadonlyMap<string, number> = new Map(labels.map((label, index) => [label, index]))

export const labelId = (label: string): number => ids.get(label) ?? labels.length - 1

/** Label of a reading, as an index into `labels`. */
export const labelOf = ({ tag, features }: Reading): number => {
  if (tag !== 'VERB' && tag !== 'AUX') return labelId(tag)
  if (features.verbForm === 'Part') return labelId(`${tag}:${features.tense === 'Pres' ? 'Pres' : 'Past'}`)
  return labelId(`${tag}:${features.verbForm === 'Inf' ? 'Inf' : 'Fin'}`)
}

/** The labels of several readings as one bit set. */
export const labelSet = (readings: readonly Reading[]): number => {
  let set = 0
  for (const reading of readings) set |= 1 << labelOf(reading)
  return set
}
