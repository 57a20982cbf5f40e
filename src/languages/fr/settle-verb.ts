import type { Token } from '../../document/token.ts'
import { type Label, labelId } from './labels.ts'

const setOf = (...names: Label[]): number => names.reduce((set, name) => set | (1 << labelId(name)), 0)

const verbFin = labelId('VERB:Fin')
const participle = labelId('VERB:Past')
const noun = labelId('NOUN')
const determiner = labelId('DET')
const preposition = labelId('ADP')
const conjugated = setOf('VERB:Fin', 'AUX:Fin')
const subjects = setOf('NOUN', 'PROPN', 'PRON')
const complements = setOf('DET', 'PRON', 'NUM')
const mistaken = setOf('ADJ', 'NOUN', 'ADP', 'VERB:Past')
const nominal = setOf('NOUN', 'ADJ', 'PROPN', 'NUM')

const has = (set: number, label: number | undefined): boolean =>
  label !== undefined && (set & (1 << label)) !== 0

const adjective = labelId('ADJ')
const been = labelId('AUX:Past')

const links = setOf('PUNCT', 'CCONJ')

/** « rempli, | daté et signé »: a word in the middle of a row is what the row is made of. */
const isInRow = (labels: Uint8Array, index: number): boolean =>
  labels[index - 2] === participle &&
  labels[index + 2] === participle &&
  has(links, labels[index - 1]) &&
  has(links, labels[index + 1])

/** « a été | privé », « une fois | reçu »: an act, whatever adjective looks like it. */
const isParticiplePlace = (labels: Uint8Array, tokens: readonly Token[], index: number): boolean =>
  (labels[index - 1] === been && has(conjugated, labels[index - 2])) ||
  isInRow(labels, index) ||
  (tokens[index - 1]?.norm === 'fois' && tokens[index - 2]?.norm === 'une')

const enders = new Set(['.', '!', '?', '…'])

/** « le | locataire | paie »: a word read as the adjective of a noun that turns out to be a verb. */
const isNounBefore = (labels: Uint8Array, sets: readonly number[], index: number): boolean =>
  labels[index] === noun &&
  labels[index - 1] === adjective &&
  has(sets[index - 1] ?? 0, noun) &&
  labels[index - 2] === determiner

/** « La loi | fixe | le montant »: what stands between a subject and a complement. */
const isBetween = (
  labels: Uint8Array,
  tokens: readonly Token[],
  sets: readonly number[],
  index: number,
): boolean =>
  (has(subjects, labels[index - 1]) || isNounBefore(labels, sets, index)) &&
  (has(complements, labels[index + 1]) ||
    tokens[index + 1]?.norm === 'pas' ||
    // « entre en vigueur »: two prepositions in a row are one too many.
    (labels[index] === preposition && labels[index + 1] === preposition))

/**
 * A whole sentence has a verb. When the tagger found none, the word between a subject and a complement that may be one is it.
 * Notes and headings, which need no verb, end with no full stop. And « le permis », a participle alone with its article, is a
 * noun where it may be. Changes `labels` in place.
 */
export const settleVerb = (labels: Uint8Array, tokens: readonly Token[], sets: readonly number[]): void => {
  let hasVerb = false
  for (let index = 0; index < labels.length; index++) {
    const label = labels[index] ?? 0
    if (has(conjugated, label)) hasVerb = true
    if (label === adjective && has(sets[index] ?? 0, participle) && isParticiplePlace(labels, tokens, index))
      labels[index] = participle
    if (
      label === participle &&
      has(sets[index] ?? 0, noun) &&
      labels[index - 1] === determiner &&
      !has(nominal, labels[index + 1])
    )
      labels[index] = noun
  }
  if (hasVerb || !enders.has(tokens.at(-1)?.form ?? '')) return
  for (let index = 1; index < labels.length; index++)
    if (
      has(mistaken, labels[index]) &&
      has(sets[index] ?? 0, verbFin) &&
      isBetween(labels, tokens, sets, index)
    ) {
      if (isNounBefore(labels, sets, index)) labels[index - 1] = noun
      labels[index] = verbFin
      return
    }
}
