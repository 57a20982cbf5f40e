import type { Token } from '../../document/token.ts'
import { labels } from './labels.ts'

export interface Tagger {
  /** One label for each token, as an index into `labels`. `sets` holds, as bits, the labels that each may have. */
  tag(tokens: readonly Pick<Token, 'form' | 'norm'>[], sets: readonly number[]): Uint8Array
}

const width: number = labels.length
const boundary: number = labels.length

const hashText = (text: string, from: number, seed: number): number => {
  let hash = seed
  for (let index = Math.max(0, from); index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash
}

const mix = (a: number, b: number): number => Math.imul(a ^ Math.imul(b + 0x9e37, 0x85ebca6b), 0xc2b2ae35)

export const featureCount = 26

/** What the features of a sentence are made of, worked out once for each token. */
export class TaggerSentence {
  length = 0
  words = new Int32Array(64)
  endings = new Int32Array(64)
  shortEndings = new Int32Array(64)
  shapes = new Uint8Array(64)
  sets = new Int32Array(64)

  /** Takes in another sentence, in the same arrays when they are long enough. */
  read(tokens: readonly Pick<Token, 'form' | 'norm'>[], sets: readonly number[]): void {
    const { length } = tokens
    this.length = length
    if (length > this.words.length) {
      const room = length * 2
      this.words = new Int32Array(room)
      this.endings = new Int32Array(room)
      this.shortEndings = new Int32Array(room)
      this.shapes = new Uint8Array(room)
      this.sets = new Int32Array(room)
    }
    for (let index = 0; index < length; index++) {
      const token = tokens[index]
      if (!token) break
      const { norm } = token
      this.words[index] = hashText(norm, 0, 0x811c9dc5)
      this.endings[index] = hashText(norm, norm.length - 3, 17)
      this.shortEndings[index] = hashText(norm, norm.length - 2, 19)
      this.shapes[index] =
        (isCapitalised(token.form) ? 1 : 0) + (index === 0 ? 2 : 0) + (norm.includes('-') ? 4 : 0)
      this.sets[index] = sets[index] ?? 0
    }
  }
}

const capital = /^\p{Lu}/u

const isCapitalised = (form: string): boolean => {
  const code = form.charCodeAt(0)
  // Most words begin with a small letter from a to z: no pattern need be asked.
  return code < 97 || code > 122 ? capital.test(form) : false
}

/**
 * Rows of the weight table that a token switches on. They look at the word, its ending, its possible labels and
 * its neighbours' — two labels already chosen on the left, possible labels on the right — and whether the clause has its
 * verb yet.
 */
export const featureRows = (
  sentence: TaggerSentence,
  index: number,
  previous: number,
  beforePrevious: number,
  hasVerb: number,
  bits: number,
  rows: Int32Array,
): void => {
  const { length, words, endings, shortEndings, shapes, sets } = sentence
  const set = sets[index] ?? 0
  const word = words[index] ?? 0
  const ending = endings[index] ?? 0
  const short = shortEndings[index] ?? 0
  const left = index > 0 ? (words[index - 1] ?? 0) : 1
  const left2 = index > 1 ? (words[index - 2] ?? 0) : 1
  const leftShort = index > 0 ? (shortEndings[index - 1] ?? 0) : 1
  const right = index + 1 < length ? (words[index + 1] ?? 0) : 2
  const right2 = index + 2 < length ? (words[index + 2] ?? 0) : 2
  const rightEnding = index + 1 < length ? (endings[index + 1] ?? 0) : 2
  const rightSet = index + 1 < length ? (sets[index + 1] ?? 0) : 0
  const rightSet2 = index + 2 < length ? (sets[index + 2] ?? 0) : 0
  const shape = shapes[index] ?? 0
  let feature = 0
  const add = (value: number): void => {
    rows[feature] = ((value ^ (value >>> 15)) >>> 0) & ((1 << bits) - 1)
    feature++
  }
  add(mix(1, word))
  add(mix(2, ending))
  add(mix(3, set))
  add(mix(mix(4, set), previous))
  add(mix(mix(5, set), rightSet))
  add(mix(mix(6, previous), beforePrevious))
  add(mix(mix(7, mix(set, previous)), rightSet))
  add(mix(mix(8, word), previous))
  add(mix(mix(9, word), rightSet))
  add(mix(mix(10, left), set))
  add(mix(mix(11, right), set))
  add(mix(mix(12, mix(rightSet, rightSet2)), set))
  add(mix(mix(13, left), right))
  add(mix(mix(14, mix(previous, beforePrevious)), set))
  add(mix(mix(15, shape), set))
  add(mix(mix(16, left), word))
  add(mix(mix(17, right), word))
  add(mix(mix(18, right2), set))
  add(mix(mix(19, left2), set))
  add(mix(mix(20, mix(set, previous)), hasVerb))
  add(mix(mix(21, word), hasVerb))
  add(mix(mix(22, mix(leftShort, short)), mix(set, previous)))
  add(mix(mix(23, rightEnding), set))
  add(mix(mix(24, ending), previous))
  add(mix(mix(25, short), set))
  add(mix(mix(26, mix(previous, hasVerb)), mix(set, rightSet)))
}

const setOf = (...names: (typeof labels)[number][]): number =>
  names.reduce((set, name) => set | (1 << labels.indexOf(name)), 0)

const finite = setOf('VERB:Fin', 'AUX:Fin')
const opening = setOf('PUNCT', 'CCONJ', 'SCONJ')

/** Whether a conjugated verb has been seen since the clause began, after one more token. */
export const verbSeen = (label: number, before: number): number => {
  const bit = 1 << label
  if ((finite & bit) !== 0) return 1
  return (opening & bit) !== 0 ? 0 : before
}

/** The best of the candidates by the weights of the rows. */
export const bestLabel = (weights: ArrayLike<number>, rows: Int32Array, candidates: number): number => {
  let best = -1
  let bestScore = Number.NEGATIVE_INFINITY
  for (let left = candidates; left !== 0; left &= left - 1) {
    const label = 31 - Math.clz32(left & -left)
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
 * of as many signed bytes as there are labels; `npm run train:tagger` made it, and data/README.md says on what.
 */
export const openTagger = (weights: Int8Array): Tagger => {
  const bits = Math.log2(weights.length / width)
  if (!Number.isInteger(bits))
    throw new Error('The tagger weights are damaged: build them again with npm run build.')
  const rows = new Int32Array(featureCount)
  const sentence = new TaggerSentence()
  return {
    tag(tokens, sets) {
      const chosen = new Uint8Array(tokens.length)
      sentence.read(tokens, sets)
      let [previous, beforePrevious, hasVerb] = [boundary, boundary, 0]
      for (let index = 0; index < tokens.length; index++) {
        const candidates = sentence.sets[index] ?? 0
        let label = 31 - Math.clz32(candidates)
        if ((candidates & (candidates - 1)) !== 0) {
          featureRows(sentence, index, previous, beforePrevious, hasVerb, bits, rows)
          label = bestLabel(weights, rows, candidates)
        }
        chosen[index] = label
        hasVerb = verbSeen(label, hasVerb)
        beforePrevious = previous
        previous = label
      }
      return chosen
    },
  }
}
