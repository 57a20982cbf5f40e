import { normalise } from './normalise.ts'
import type { TokenData } from './token-data.ts'
import { type Piece, type WordKnowledge, wordPieces } from './word-pieces.ts'

const word = /[\p{L}\p{M}\p{N}]+(?:[-‐‑'’ʼ][\p{L}\p{M}\p{N}]+)*['’ʼ]?/uy
// « 2023-45-A » is one number too.
const number = /\d+(?:[.,:/\-‑]\d+)*(?:[-‑]\p{Lu}{1,3}(?![\p{L}\p{N}'’]))?(?:\p{L}+\d*)?/uy
// What follows the word in « inscrit(e) », « doi(ven)t », « usager·ère·s »
const inclusive = /(?:\(-?[a-zà-öø-ÿœ]{1,5}\)[a-zà-öø-ÿœ]*|[·‧∙][a-zà-öø-ÿœ]{1,5})+/iy
const inclusivePart = /\(-?([a-zà-öø-ÿœ]+)\)|[·‧∙]([a-zà-öø-ÿœ]+)/gi
// « S.V.P. », « p.ex. », and « c.-à-d. », whose à has no stop.
const dotted = /(?:\p{L}\.[-‑]?(?:\p{L}[-‑])*){2,}(?:\p{L}(?!\p{L}))?/uy
// « ... », and « °C », whose letter belongs to the sign.
const longMark = /\.{2,}|°[CF](?!\p{L})/uy
const webAddress = /^(?:https?:\/\/|www\.)|@|[a-z\d]\.(?:fr|com|org|eu|net)(?:[/.,;:!?)»]|$)/i
const leadingMarks = /^[([{«"“'‘<]+/
const trailingMarks = /[.,;:!?…)\]}»>"”'’]+$/
const punctuation = /\p{P}/u
const letterOrDigit = /[\p{L}\p{N}]/u
const numberFollows = /^\s*(?:\d|[LRDA]\s?[.*]?\s?\d|[IVX]+\b|\{|\[|«)/
const nameFollows = /^\s*(?:\p{Lu}|\{|\[|«|\$|<)/u
const initialFollows = /^\s*(?:\p{Lu}|\d|\*)/u

const match = (pattern: RegExp, text: string, index: number): string => {
  pattern.lastIndex = index
  return pattern.exec(text)?.[0] ?? ''
}

/** Whether the full stop after this word belongs to it; what follows the word decides. */
const isAbbreviation = (form: string, norm: string, following: string, data: TokenData): boolean =>
  data.open.has(norm) ||
  data.final.has(norm) ||
  (data.beforeNumber.has(norm) && numberFollows.test(following)) ||
  (data.beforeName.has(norm) && nameFollows.test(following)) ||
  (form.length === 1 && form !== norm && initialFollows.test(following))

const markPieces = (text: string, from: number, to: number): Piece[] => {
  const pieces: Piece[] = []
  for (let start = from; start < to; ) {
    const run = match(longMark, text, start)
    const width = run ? run.length : (text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1
    const end = Math.min(start + width, to)
    pieces.push({ start, end, kind: punctuation.test(text.slice(start, end)) ? 'punctuation' : 'symbol' })
    start = end
  }
  return pieces
}

const addressPieces = (text: string): Piece[] | undefined => {
  const start = text.match(leadingMarks)?.[0].length ?? 0
  const end = text.length - (text.match(trailingMarks)?.[0].length ?? 0)
  if (end <= start) return undefined
  return [
    ...markPieces(text, 0, start),
    { start, end, kind: 'address' },
    ...markPieces(text, end, text.length),
  ]
}

// Patterns over all letters take milliseconds to compile: none is asked before a plain look says that it may match.
const startsWithDigit = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index)
  return code >= 48 && code <= 57
}

/** The endings of both genders behind a word, or nothing when the brackets or points hold something else. */
const inclusiveEnding = (text: string, index: number, { inclusiveEndings }: TokenData): string => {
  const ending = match(inclusive, text, index)
  const parts = [...ending.matchAll(inclusivePart)].map(
    ([, bracketed, pointed]) => bracketed ?? pointed ?? '',
  )
  return parts.every((part) => inclusiveEndings.has(part.toLowerCase())) ? ending : ''
}

const mayBeInclusive = (mark: string | undefined): boolean =>
  mark === '(' || mark === '·' || mark === '‧' || mark === '∙'

/** The run at `index` and where it ends. */
const nextPieces = (
  text: string,
  index: number,
  following: string,
  data: TokenData,
  known: WordKnowledge,
): { pieces: Piece[]; end: number } => {
  const numeral = startsWithDigit(text, index) ? match(number, text, index) : ''
  if (numeral)
    return {
      pieces: [{ start: index, end: index + numeral.length, kind: 'number' }],
      end: index + numeral.length,
    }
  const run = match(word, text, index)
  const initials = text.includes('.') ? match(dotted, text, index) : ''
  if (initials.length > run.length) {
    const end = index + initials.length
    return { pieces: [{ start: index, end, kind: 'word' }], end }
  }
  const pieces = wordPieces(run, data, known).map((piece) => ({
    ...piece,
    start: piece.start + index,
    end: piece.end + index,
  }))
  const end = index + run.length
  const last = pieces.at(-1)
  const ending = last && mayBeInclusive(text[end]) ? inclusiveEnding(text, end, data) : ''
  if (last && ending !== '') {
    // Read as its first form: « inscrit(e)s » as « inscrits ».
    const norm = normalise(text.slice(last.start, end) + ending.replace(inclusivePart, ''))
    pieces[pieces.length - 1] = { start: last.start, end: end + ending.length, kind: 'word', norm }
    return { pieces, end: end + ending.length }
  }
  if (!last || text[end] !== '.') return { pieces, end }
  const form = text.slice(last.start, last.end)
  if (!isAbbreviation(form, last.norm ?? normalise(form), text.slice(end + 1) + following, data))
    return { pieces, end }
  pieces[pieces.length - 1] = { start: last.start, end: end + 1, kind: 'word' }
  return { pieces, end: end + 1 }
}

/**
 * The tokens of a run of characters without white space or markup. `following` is what comes next in the
 * block, as much as it takes to tell « M. Petit » from the end of a sentence.
 */
export const chunkPieces = (
  text: string,
  following: string,
  data: TokenData,
  known: WordKnowledge,
): Piece[] => {
  if (webAddress.test(text)) {
    const pieces = addressPieces(text)
    if (pieces) return pieces
  }
  const pieces: Piece[] = []
  for (let index = 0; index < text.length; ) {
    const code = text.codePointAt(index) ?? 0
    if (letterOrDigit.test(String.fromCodePoint(code))) {
      const next = nextPieces(text, index, following, data, known)
      // A letter that no pattern takes (a lone numeral sign, say) is one symbol.
      if (next.end > index) {
        pieces.push(...next.pieces)
        index = next.end
        continue
      }
    }
    const mark = markPieces(
      text,
      index,
      index + Math.max(match(longMark, text, index).length, code > 0xffff ? 2 : 1),
    )
    pieces.push(...mark)
    index = mark.at(-1)?.end ?? index + 1
  }
  return pieces
}
