import { labels } from './labels.ts'

/** One token as the tagger sees it. */
export interface TaggerToken {
  readonly norm: string
  readonly capitalised: boolean
  /** Bit set of the labels it may have. */
  readonly candidates: number
}

export interface Tagger {
  /** One label for each token, as an index into `labels`. */
  tag(tokens: readonly TaggerToken[]): Uint8Array
}

const width = 32
const boundary: number = labels.length

const hashText = (text: string, seed: number): number => {
  let hash = seed
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash
}

const mix = (a: number, b: number): number => Math.imul(a ^ Math.imul(b + 0x9e37, 0x85ebca6b), 0xc2b2ae35)

export const featureCount = 18

/**
 * Rows of the weight table that a token switches on. They look at the word, its ending, its possible labels and
 * its neighbours' — two labels already chosen on the left, possible labels on the right.
 */
export const featureRows = (
  tokens: readonly TaggerToken[],
  hashes: Int32Array,
  index: number,
  previous: number,
  beforePrevious: number,
  bits: number,
  rows: Int32Array,
): void => {
  const current = tokens[index]
  const norm = current?.norm ?? ''
  const set = current?.candidates ?? 0
  const word = hashes[index] ?? 0
  const left = index > 0 ? (hashes[index - 1] ?? 0) : 1
  const right = index + 1 < tokens.length ? (hashes[index + 1] ?? 0) : 2
  const right2 = index + 2 < tokens.length ? (hashes[index + 2] ?? 0) : 2
  const rightSet = tokens[index + 1]?.candidates ?? 0
  const rightSet2 = tokens[index + 2]?.candidates ?? 0
  const suffix = hashText(norm.slice(-3), 17)
  const values = [
    mix(1, word),
    mix(2, suffix),
    mix(3, set),
    mix(mix(4, set), previous),
    mix(mix(5, set), rightSet),
    mix(mix(6, previous), beforePrevious),
    mix(mix(7, mix(set, previous)), rightSet),
    mix(mix(8, word), previous),
    mix(mix(9, word), rightSet),
    mix(mix(10, left), set),
    mix(mix(11, right), set),
    mix(mix(12, mix(rightSet, rightSet2)), set),
    mix(mix(13, left), right),
    mix(mix(14, mix(previous, beforePrevious)), set),
    mix(mix(15, current?.capitalised ? 1 : 0), mix(set, index === 0 ? 1 : 0)),
    mix(mix(16, left), word),
    mix(mix(17, right), word),
    mix(mix(18, right2), set),
  ]
  for (let feature = 0; feature < featureCount; feature++) {
    const value = values[feature] ?? 0
    rows[feature] = ((value ^ (value >>> 15)) >>> 0) & ((1 << bits) - 1)
  }
}

export const wordHashes = (tokens: readonly TaggerToken[]): Int32Array => {
  const hashes = new Int32Array(tokens.length)
  for (let index = 0; index < tokens.length; index++)
    hashes[index] = hashText(tokens[index]?.norm ?? '', 0x811c9dc5)
  return hashes
}

/** The best of the candidates by the weights of the rows. */
export const bestLabel = (weights: ArrayLike<number>, rows: Int32Array, candidates: number): number => {
  let best = -1
  let bestScore = Number.NEGATIVE_INFINITY
  for (let label = 0; label < labels.length; label++) {
    if ((candidates & (1 << label)) === 0) continue
    let score = 0
    for (let feature = 0; feature < featureCount; feature++)
      score += weights[(rows[feature] ?? 0) * width + label] ?? 0
    if (score > bestScore) {
      best = label
      bestScore = score
    }
  }
  return best
}

export const tableSize = (bits: number): number => (1 << bits) * width

/**
 * A greedy averaged perceptron (Collins 2002) over the lexicon's readings. `weights` is a table of 2^bits rows
 * of 32 signed bytes; `npm run train:tagger` made it, and data/README.md says on what.
 */
export const openTagger = (weights: Int8Array): Tagger => {
  const bits = Math.log2(weights.length / width)
  if (!Number.isInteger(bits))
    throw new Error('The tagger weights are damaged: build them again with npm run build.')
  const rows = new Int32Array(featureCount)
  return {
    tag(tokens) {
      const chosen = new Uint8Array(tokens.length)
      const hashes = wordHashes(tokens)
      for (let index = 0; index < tokens.length; index++) {
        const candidates = tokens[index]?.candidates ?? 0
        if ((candidates & (candidates - 1)) === 0) {
          chosen[index] = 31 - Math.clz32(candidates)
          continue
        }
        const previous = index > 0 ? (chosen[index - 1] ?? boundary) : boundary
        const beforePrevious = index > 1 ? (chosen[index - 2] ?? boundary) : boundary
        featureRows(tokens, hashes, index, previous, beforePrevious, bits, rows)
        chosen[index] = bestLabel(weights, rows, candidates)
      }
      return chosen
    },
  }
}
