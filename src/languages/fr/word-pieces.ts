import type { TokenKind } from '../../document/token.ts'
import { normalise } from './normalise.ts'
import type { TokenData } from './token-data.ts'

/** Tells whether a lower-case word is in the lexicon, and whether it can be a conjugated verb. */
export interface WordKnowledge {
  isWord(norm: string): boolean
  isFiniteVerb(norm: string): boolean
}

/** A token to be, in offsets of the text it was cut from. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly kind: TokenKind
  /** When it is not simply the normalised form. */
  readonly norm?: string
}

// « lorsqu’ » is the longest elided word.
const elisionLimit = 7

/** « s’il » is « si il », every other « s’ » is « se ». */
const fullForm = (norm: string, start: number, apostrophe: number, data: TokenData): string | undefined => {
  const elided = norm.slice(start, apostrophe)
  const rest = norm.slice(apostrophe + 1)
  return data.elisionsBefore.get(`${elided} ${rest}`) ?? data.elisions.get(elided)
}

/** Cuts « l’ » off « l’aide »; leaves « aujourd’hui » and « O’Brien » whole. */
const splitElisions = (norm: string, data: TokenData): { pieces: Piece[]; rest: number } => {
  const pieces: Piece[] = []
  let start = 0
  for (;;) {
    const apostrophe = norm.indexOf("'", start)
    if (apostrophe < 0 || apostrophe - start > elisionLimit) break
    const full = fullForm(norm, start, apostrophe, data)
    if (full === undefined || data.apostropheWords.has(norm.slice(start))) break
    pieces.push({ start, end: apostrophe + 1, kind: 'word', norm: full })
    start = apostrophe + 1
    if (start >= norm.length) break
  }
  return { pieces, rest: start }
}

/** Where the pronouns of « envoyez-le-nous » or « a-t-il » begin, or -1 when it is a compound word. */
const cliticStart = (norm: string, data: TokenData, known: WordKnowledge): number => {
  if (known.isWord(norm)) return -1
  let end = norm.length
  for (;;) {
    const hyphen = norm.lastIndexOf('-', end - 1)
    if (hyphen < 1) break
    const part = norm.slice(hyphen + 1, end)
    if (part !== 't' && !part.split(/(?<=')/).every((clitic) => data.clitics.has(clitic))) break
    end = hyphen
  }
  return end < norm.length && known.isFiniteVerb(norm.slice(0, end)) ? end : -1
}

const cliticPieces = (norm: string, from: number, data: TokenData): Piece[] => {
  const pieces: Piece[] = []
  for (let start = from; start < norm.length; ) {
    const bare = norm.startsWith('-t-', start) ? start + 3 : start + 1
    const next = norm.indexOf('-', bare)
    const end = next < 0 ? norm.length : next
    // « m'en » of « donnez-m'en » is two pronouns.
    const apostrophe = norm.slice(bare, end).indexOf("'")
    const stop = apostrophe < 0 ? end : bare + apostrophe + 1
    const word = norm.slice(bare, stop).replace("'", '')
    pieces.push({ start, end: stop, kind: 'word', norm: `-${data.elisions.get(word) ?? word}` })
    if (stop < end) pieces.push({ start: stop, end, kind: 'word', norm: `-${norm.slice(stop, end)}` })
    start = end
  }
  return pieces
}

/** The tokens of a run of letters, apostrophes and hyphens. */
export const wordPieces = (text: string, data: TokenData, known: WordKnowledge): Piece[] => {
  const norm = normalise(text)
  // Composing accents changes the length: such a word is left whole rather than cut at a wrong place.
  if (norm.length !== text.length) return [{ start: 0, end: text.length, kind: 'word', norm }]
  if (!norm.includes("'") && !norm.includes('-')) return [{ start: 0, end: text.length, kind: 'word', norm }]
  const { pieces, rest } = splitElisions(norm, data)
  if (rest >= norm.length) return pieces
  const tail = norm.slice(rest)
  const clitics = tail.includes('-') ? cliticStart(tail, data, known) : -1
  const stop = clitics < 0 ? norm.length : rest + clitics
  pieces.push({ start: rest, end: stop, kind: 'word', norm: norm.slice(rest, stop) })
  if (clitics >= 0) pieces.push(...cliticPieces(norm, stop, data))
  return pieces
}
