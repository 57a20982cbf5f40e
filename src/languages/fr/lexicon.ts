import { type Features, type Reading, type Tag, tags } from '../../document/token.ts'
import type { Lookup } from './candidates.ts'
import {
  AGREES_WITH_NOTHING,
  applyCase,
  letterCases,
  MAGIC,
  type Section,
  sections,
  UNREAD,
  unpackFeatures,
} from './lexicon-format.ts'

export interface InflectedForm {
  readonly form: string
  readonly features: Features
}

/** What is known of French words. Keys are lower case, with straight apostrophes. */
export interface Lexicon extends Lookup {
  /** Forms of a word, those of the same features in order of preference; empty when it is not in the lexicon. */
  forms(lemma: string, tag: Tag): readonly InflectedForm[]
  /** Whether the past participle of a verb keeps one form: « succédé », « pu ». */
  agreesWithNothing(verb: string): boolean
}

const damaged = 'The French lexicon is damaged: build it again with npm run build.'

const readSections = (bytes: Uint8Array): Record<Section, Uint8Array> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength < 4 + sections.length * 8 || view.getUint32(0, true) !== MAGIC)
    throw new Error(damaged)
  const parts = sections.map((name, index) => {
    const offset = view.getUint32(4 + index * 8, true)
    const length = view.getUint32(8 + index * 8, true)
    if (offset + length > bytes.byteLength) throw new Error(damaged)
    return [name, bytes.subarray(offset, offset + length)] as const
  })
  // Every section is in the list, so the record is complete.
  return Object.fromEntries(parts) as Record<Section, Uint8Array>
}

// Copied, since the bytes may start at an odd place of a larger buffer. Node's own `slice` would copy nothing.
const numbers16 = (bytes: Uint8Array): Uint16Array => {
  if (bytes.length % 2 !== 0) throw new Error(damaged)
  return new Uint16Array(new Uint8Array(bytes).buffer)
}

/** Where each run begins, out of the lengths of the runs; one more than there are runs. */
const startsOf = (lengths: Uint8Array | Uint16Array): Uint32Array => {
  const starts = new Uint32Array(lengths.length + 1)
  let total = 0
  for (let index = 0; index < lengths.length; index++) {
    starts[index] = total
    total += lengths[index] ?? 0
  }
  starts[lengths.length] = total
  return starts
}

/** How many look-ups are kept: letters use the same words again and again, and memory has an end. */
const keptLookups = 20_000

/** A number that tells words apart as well as their letters do: 53 bits of two hashes. */
const fingerprint = (word: string): number => {
  let [first, second] = [0x811c9dc5, 0x2545f491]
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index)
    first = Math.imul(first ^ code, 0x01000193)
    second = Math.imul(second ^ code, 0x85ebca6b)
  }
  return (first >>> 0) * 0x200000 + (second >>> 11)
}

const nothing: readonly never[] = []

// Shorter slices are copies already, in every engine that we run in.
const longSlice = 13

/** Words that are not in the lexicon are names in a letter: of them, only a number is kept. */
const remember = <T>(compute: (key: string) => readonly T[]): ((key: string) => readonly T[]) => {
  const known = new Map<string, readonly T[]>()
  const absent = new Set<number>()
  return (key) => {
    const held = known.get(key)
    if (held !== undefined) return held
    const mark = fingerprint(key)
    if (absent.has(mark)) return nothing
    const value = compute(key)
    if (value.length === 0) {
      if (absent.size >= keptLookups) absent.clear()
      absent.add(mark)
      return nothing
    }
    if (known.size >= keptLookups) known.clear()
    // A long slice holds on to the whole text that it was cut from; its copy does not.
    known.set(key.length < longSlice ? key : key.split('').join(''), value)
    return value
  }
}

/** Opens a lexicon compiled by `src/build/compile-lexicon.ts`. Throws when the bytes are not one. */
export const openLexicon = (bytes: Uint8Array): Lexicon => {
  const parts = readSections(bytes)
  const alphabet = numbers16(parts.alphabet)
  const { stems, endings: endingLetters } = parts
  const stemParadigms = numbers16(parts.stemParadigms)
  const lemmaEndings = numbers16(parts.lemmaEndings)
  const itemEndings = numbers16(parts.itemEndings)
  const itemFeatures = numbers16(parts.itemFeatures)
  const stemStarts = startsOf(parts.stemLengths)
  const paradigmStarts = startsOf(parts.paradigmCounts)
  const itemStarts = startsOf(numbers16(parts.itemCounts))
  const endingStarts = startsOf(parts.endingLengths)

  const codes = new Map(Array.from(alphabet, (letter, code) => [letter, code]))
  const text = (letters: Uint8Array, from: number, to: number): string => {
    let word = ''
    for (let index = from; index < to; index++)
      word += String.fromCharCode(alphabet[letters[index] ?? 0] ?? 0)
    return word
  }
  const endings = Array.from(parts.endingLengths, (_, id) =>
    text(endingLetters, endingStarts[id] ?? 0, endingStarts[id + 1] ?? 0),
  )
  const endingIds = new Map(endings.map((ending, id) => [ending, id]))
  const longestEnding = endings.reduce((longest, { length }) => Math.max(longest, length), 0)

  /** Letters of a word as codes, or undefined when one is in no word of the lexicon. */
  const spell = (word: string): Uint8Array | undefined => {
    const spelled = new Uint8Array(word.length)
    for (let index = 0; index < word.length; index++) {
      const code = codes.get(word.charCodeAt(index))
      if (code === undefined) return undefined
      spelled[index] = code
    }
    return spelled
  }

  /** The stem that is the first `length` letters, or -1. Stems are sorted by their letters. */
  const findStem = (word: Uint8Array, length: number): number => {
    let [low, high] = [0, parts.stemLengths.length - 1]
    while (low <= high) {
      const middle = (low + high) >> 1
      const order = compareStem(middle, word, length)
      if (order === 0) return middle
      if (order < 0) low = middle + 1
      else high = middle - 1
    }
    return -1
  }

  const compareStem = (stem: number, word: Uint8Array, length: number): number => {
    const from = stemStarts[stem] ?? 0
    const size = parts.stemLengths[stem] ?? 0
    for (let index = 0; index < size && index < length; index++) {
      const difference = (stems[from + index] ?? 0) - (word[index] ?? 0)
      if (difference !== 0) return difference
    }
    return size - length
  }

  /** Every cut of a word into a stem of the lexicon and an ending, longest stem first. */
  const cuts = (word: string, visit: (stem: string, paradigm: number, ending: number) => void): void => {
    const spelled = spell(word)
    if (!spelled) return
    for (let at = word.length; at >= 0 && at >= word.length - longestEnding; at--) {
      const ending = endingIds.get(word.slice(at))
      const stem = ending === undefined ? -1 : findStem(spelled, at)
      if (ending === undefined || stem < 0) continue
      for (let slot = paradigmStarts[stem] ?? 0; slot < (paradigmStarts[stem + 1] ?? 0); slot++)
        visit(word.slice(0, at), stemParadigms[slot] ?? 0, ending)
    }
  }

  const tagOf = (paradigm: number): Tag => tags[(parts.paradigmTags[paradigm] ?? 0) & 31] ?? 'X'

  const lemmaOf = (stem: string, paradigm: number): string =>
    applyCase(
      stem + (endings[lemmaEndings[paradigm] ?? 0] ?? ''),
      letterCases[((parts.paradigmTags[paradigm] ?? 0) >> 5) & 3] ?? 'lower',
    )

  const lookup = remember((norm: string): readonly Reading[] => {
    const readings: Reading[] = []
    cuts(norm, (stem, paradigm, ending) => {
      for (let item = itemStarts[paradigm] ?? 0; item < (itemStarts[paradigm + 1] ?? 0); item++)
        if (itemEndings[item] === ending && ((itemFeatures[item] ?? 0) & UNREAD) === 0)
          readings.push({
            lemma: lemmaOf(stem, paradigm),
            tag: tagOf(paradigm),
            features: unpackFeatures(itemFeatures[item] ?? 0),
          })
    })
    return readings
  })

  const formsByTag = remember((key: string): readonly InflectedForm[] => {
    const [tag = '', lemma = ''] = key.split(' ', 2)
    const forms: InflectedForm[] = []
    cuts(lemma, (stem, paradigm, ending) => {
      if (tagOf(paradigm) !== tag || lemmaEndings[paradigm] !== ending) return
      for (let item = itemStarts[paradigm] ?? 0; item < (itemStarts[paradigm + 1] ?? 0); item++)
        forms.push({
          form: stem + (endings[itemEndings[item] ?? 0] ?? ''),
          features: unpackFeatures(itemFeatures[item] ?? 0),
        })
    })
    return forms
  })

  const agreesWithNothing = (verb: string): boolean => {
    let found = false
    cuts(verb, (_, paradigm, ending) => {
      found ||=
        lemmaEndings[paradigm] === ending && ((parts.paradigmTags[paradigm] ?? 0) & AGREES_WITH_NOTHING) !== 0
    })
    return found
  }

  return { lookup, forms: (lemma, tag) => formsByTag(`${tag} ${lemma}`), agreesWithNothing }
}
