import { type Chunk, type Island, partOf } from './chunk.ts'
import { normalise } from './normalise.ts'
import type { TokenData } from './token-data.ts'

/** In code units. wink's patterns take time that grows with the square of a run's length, and so would ours. */
const longestRun = 120

const leadingMarks = /^(?:[([{«<"“‘]|['’](?!\p{L}{1,2}$))+/u
const trailingMarks = /[.,;:!?…)\]}»>"”'’]+$/
const webAddress =
  /^(?:https?:\/\/|www\.)\S|^[^\s@]+@[^\s@]+\.[a-z]{2,}$|^[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:uk|com|org|eu|net|ie|fr)(?:\/|$)/i
/** An amount, a date, a time, a case number: a figure, with at most a few capitals or a currency before it. */
const figure = /^[£€$¥]?[+−-]?(?:\p{Lu}{1,5}[-/]?)?\d(?:[.,:/'’–-]?[\p{L}\d()%]|[€£$])*$/u
const figures = /\d/
const letterOrDigit = /[\p{L}\p{N}]/u
const initials = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u
const capitalLetter = /^\p{Lu}$/u
const numberFollows = /^\s*[£€$]?\d|^\s*(?:[IVX]+\b|\{\{|\[|\$\{|<%)/
const fieldFollows = /^\s*(?:\{\{|\[|«|\$\{|<%)/
const nextWord = /^\s+(\p{Lu}[\p{L}'’-]*)/u

/** A capital that is no ordinary word, or a template field: « St. Mary », not « High St. The ». */
const isNameNext = (following: string, data: TokenData): boolean => {
  const next = nextWord.exec(following)?.[1]
  return next === undefined ? fieldFollows.test(following) : !data.functionWords.has(next.toLowerCase())
}

/** Whether the full stop after a word is a part of it, and if so whether it may end a sentence as well. */
const stopOf = (text: string, following: string, data: TokenData): 'apart' | 'own' | 'own-or-final' => {
  const norm = normalise(text)
  if (data.final.has(norm) || initials.test(text)) return 'own-or-final'
  return data.open.has(norm) ||
    (data.beforeNumber.has(norm) && numberFollows.test(following)) ||
    (data.beforeName.has(norm) && isNameNext(following, data)) ||
    (capitalLetter.test(text) && isNameNext(following, data))
    ? 'own'
    : 'apart'
}

/** Where the word ends: before the marks that follow it, but after the brackets of « 12(3)(b) ». */
const endOfCore = (text: string, from: number): number => {
  const to = text.length - (trailingMarks.exec(text)?.[0].length ?? 0)
  const opened = text.slice(from, to).split('(').length - text.slice(from, to).split(')').length
  return opened > 0 && text.startsWith(')'.repeat(opened), to) ? to + opened : to
}

const islandOf = (text: string): Island | undefined => {
  if (webAddress.test(text)) return { kind: 'address' }
  return figures.test(text) && figure.test(text) ? { kind: 'number' } : undefined
}

const overlongIsland = (text: string): Island => {
  if (/^(?:https?:\/\/|www\.)/i.test(text)) return { kind: 'address' }
  return { kind: letterOrDigit.test(text) ? 'word' : 'symbol' }
}

/**
 * Cuts marks off both ends of a chunk and decides whether a full stop belongs to the word before it, as wink
 * takes « no. » and « sat. » for abbreviations anywhere. `following` is the text that comes next in the block.
 */
export const splitChunk = (chunk: Chunk, following: string, data: TokenData, source: string): Chunk[] => {
  const { text } = chunk
  if (text.length > longestRun) return [{ ...chunk, island: overlongIsland(text) }]
  const from = leadingMarks.exec(text)?.[0].length ?? 0
  const wordEnd = endOfCore(text, from)
  if (wordEnd <= from) return [chunk]
  const word = text.slice(from, wordEnd)
  const island = islandOf(word)
  const stop =
    island || text[wordEnd] !== '.' ? 'apart' : stopOf(word, text.slice(wordEnd + 1) + following, data)
  const to = stop === 'apart' ? wordEnd : wordEnd + 1
  const core = from === 0 && to === text.length ? chunk : partOf(chunk, from, to, source)
  return [
    ...(from > 0 ? [partOf(chunk, 0, from, source)] : []),
    { ...core, ...(island && { island }), ...(stop === 'own' && { isAbbreviation: true }) },
    ...(to < text.length ? [partOf(chunk, to, text.length, source)] : []),
  ]
}
