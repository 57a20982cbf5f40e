import { MAGIC, type Section, sections } from '../../languages/fr/lexicon-format.ts'
import type { Entry } from './entry.ts'
import { type Paradigm, paradigmKey, type Stemmed, stemOf } from './paradigms.ts'

const longestStem = 255

/** Numbers each distinct value in order of first use. */
class Numbering {
  private readonly ids = new Map<string, number>()
  readonly values: string[] = []

  idOf(value: string): number {
    const known = this.ids.get(value)
    if (known !== undefined) return known
    this.ids.set(value, this.values.length)
    this.values.push(value)
    return this.values.length - 1
  }
}

const compareUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const alphabetOf = (texts: readonly string[]): string[] => {
  const letters = [...new Set(texts.join(''))].sort(compareUnits)
  if (letters.length > 255)
    throw new Error('The lexicon uses more than 255 letters: drop words in other scripts.')
  return letters
}

const u8 = (values: readonly number[]): Uint8Array => Uint8Array.from(values)
const u16 = (values: readonly number[]): Uint8Array => {
  if (values.some((value) => value > 0xffff))
    throw new Error('A section of the lexicon has outgrown 16 bits.')
  return new Uint8Array(Uint16Array.from(values).buffer)
}

/** Stems in the order of their letters, each with the paradigms it is used with. */
const groupByStem = (stemmed: readonly Stemmed[], numbering: Numbering, paradigms: Map<string, Paradigm>) => {
  const groups = new Map<string, number[]>()
  for (const { stem, paradigm } of stemmed) {
    const key = paradigmKey(paradigm)
    paradigms.set(key, paradigm)
    const id = numbering.idOf(key)
    const held = groups.get(stem) ?? []
    if (!held.includes(id)) groups.set(stem, [...held, id])
  }
  return [...groups].sort(([a], [b]) => compareUnits(a, b))
}

const pack = (parts: Readonly<Record<Section, Uint8Array>>): Uint8Array => {
  const aligned = (length: number): number => (length + 3) & ~3
  const header = 4 + sections.length * 8
  const size = sections.reduce((total, name) => total + aligned(parts[name].length), header)
  const bytes = new Uint8Array(size)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  let offset = header
  sections.forEach((name, index) => {
    view.setUint32(4 + index * 8, offset, true)
    view.setUint32(8 + index * 8, parts[name].length, true)
    bytes.set(parts[name], offset)
    offset += aligned(parts[name].length)
  })
  return bytes
}

/** One binary out of all entries; `src/languages/fr/lexicon.ts` reads it. */
export const encodeLexicon = (entries: readonly Entry[]): Uint8Array => {
  const stemmed = entries
    .flatMap((entry) => stemOf(entry) ?? [])
    .filter(({ stem }) => stem.length <= longestStem)
  const numbering = new Numbering()
  const byKey = new Map<string, Paradigm>()
  const groups = groupByStem(stemmed, numbering, byKey)
  const paradigms = numbering.values.flatMap((key) => byKey.get(key) ?? [])
  const endings = new Numbering()
  const lemmaEndings = paradigms.map(({ lemmaEnding }) => endings.idOf(lemmaEnding))
  const items = paradigms.flatMap((paradigm) => paradigm.items)
  const itemEndings = items.map(({ ending }) => endings.idOf(ending))
  const alphabet = alphabetOf([...groups.map(([stem]) => stem), ...endings.values])
  const codes = new Map(alphabet.map((letter, index) => [letter, index]))
  const spell = (text: string): number[] => [...text].map((letter) => codes.get(letter) ?? 0)
  return pack({
    alphabet: u16(alphabet.map((letter) => letter.charCodeAt(0))),
    stems: u8(groups.flatMap(([stem]) => spell(stem))),
    stemLengths: u8(groups.map(([stem]) => stem.length)),
    stemParadigms: u16(groups.flatMap(([, ids]) => ids)),
    paradigmCounts: u8(groups.map(([, ids]) => ids.length)),
    paradigmTags: u8(paradigms.map(({ tag }) => tag)),
    lemmaEndings: u16(lemmaEndings),
    itemCounts: u16(paradigms.map((paradigm) => paradigm.items.length)),
    itemEndings: u16(itemEndings),
    itemFeatures: u16(items.map(({ features }) => features)),
    endings: u8(endings.values.flatMap(spell)),
    endingLengths: u8(endings.values.map((ending) => ending.length)),
  })
}
