import type { Reading, Tag } from '../../document/token.ts'

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

const tagIds: ReadonlyMap<Tag, number> = new Map(
  labels.flatMap((label, index) => (label.includes(':') ? [] : [[label as Tag, index] as const])),
)

type VerbTag = 'VERB' | 'AUX'
type VerbLabel = 'Fin' | 'Inf' | 'Past' | 'Pres'

// Asked for each word of a letter: joining strings to look them up took a tenth of an analysis.
const verbIds: Readonly<Record<VerbTag, Readonly<Record<VerbLabel, number>>>> = {
  VERB: {
    Fin: labelId('VERB:Fin'),
    Inf: labelId('VERB:Inf'),
    Past: labelId('VERB:Past'),
    Pres: labelId('VERB:Pres'),
  },
  AUX: {
    Fin: labelId('AUX:Fin'),
    Inf: labelId('AUX:Inf'),
    Past: labelId('AUX:Past'),
    Pres: labelId('AUX:Pres'),
  },
}

const verbLabel = ({ verbForm, tense }: Reading['features']): VerbLabel => {
  if (verbForm === 'Part') return tense === 'Pres' ? 'Pres' : 'Past'
  return verbForm === 'Inf' ? 'Inf' : 'Fin'
}

/** Label of a reading, as an index into `labels`. */
export const labelOf = ({ tag, features }: Reading): number =>
  tag === 'VERB' || tag === 'AUX' ? verbIds[tag][verbLabel(features)] : (tagIds.get(tag) ?? labels.length - 1)

type Readings = readonly Reading[]

/** What is asked of the readings of a word each time it is met. */
export interface LabelIndex {
  /** The labels of several readings as one bit set. */
  setOf(readings: Readings): number
  /** Those of the readings that have a label. */
  having(readings: Readings, label: number): Readings
}

/** Works out labels once for each word: the lexicon gives the same array for the same word. */
export const createLabelIndex = (): LabelIndex => {
  const known = new WeakMap<Readings, { readonly set: number; readonly byLabel: (Readings | undefined)[] }>()
  const labelled = (readings: Readings) => {
    const held = known.get(readings)
    if (held) return held
    let set = 0
    for (const reading of readings) set |= 1 << labelOf(reading)
    const fresh = { set, byLabel: [] }
    known.set(readings, fresh)
    return fresh
  }
  return {
    setOf(readings) {
      const [only] = readings
      return readings.length === 1 && only ? 1 << labelOf(only) : labelled(readings).set
    },
    having(readings, label) {
      const { byLabel } = labelled(readings)
      const held = byLabel[label]
      if (held) return held
      const fitting = readings.filter((reading) => labelOf(reading) === label)
      byLabel[label] = fitting
      return fitting
    },
  }
}
