import { normalise } from './normalise.ts'
import type { TokenData } from './token-data.ts'
import { type Piece, type WordKnowledge, wordPieces } from './word-pieces.ts'

const word = /[\p{L}\p{M}\p{N}]+(?:[-‐‑'’ʼ][\p{L}\p{M}\p{N}]+)*['’ʼ]?/uy
// « 2023-45-A » is one number too.
const number = /\d+(?:[.,:/\-‑]\d+)*(?:[-‑]\p{Lu}{1,3}(?![\p{L}\p{N}'’]))?(?:\p{L}+\d*)?/uy
// « inscrit(e) », « doi(ven)t », « l'usager·ère·s »
const inclusive = /(\p{L}{1,2}['’])?(\p{L}{2,}(?:\(-?\p{L}{1,5}\)\p{L}*|[·‧∙]\p{L}{1,5})+)/uy
const inclusivePart = /\(-?(\p{L}+)\)|[·‧∙](\p{L}+)/gu
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

/** « inscrit(e) » as one word, read as its first form; undefined when the brackets or points hold something else. */
const inclusivePieces = (
  text: string,
  index: number,
  data: TokenData,
  known: WordKnowledge,
): { pieces: Piece[]; end: number } | undefined => {
  inclusive.lastIndex = index
  const found = inclusive.exec(text)
  if (!found) return undefined
  const [whole, elided = '', both = ''] = found
  const parts = [...both.matchAll(inclusivePart)].map(([, bracketed, pointed]) => bracketed ?? pointed ?? '')
  if (!parts.every((part) => data.inclusiveEndings.has(part.toLowerCase()))) return undefined
  const start = index + elided.length
  const end = index + whole.length
  const before = elided === '' ? [] : wordPieces(elided, data, known)
  return {
    pieces: [
      ...before.map((piece) => ({ ...piece, start: piece.start + index, end: piece.end + index })),
      { start, end, kind: 'word', norm: normalise(both.replace(inclusivePart, '')) },
    ],
    end,
  }
}

/** The run at `index` and where it ends. */
const nextPieces = (
  text: string,
  index: number,
  following: string,
  data: TokenData,
  known: WordKnowledge,
): { pieces: Piece[]; end: number } => {
  const numeral = match(number, text, index)
  if (numeral)
    return {
      pieces: [{ start: index, end: index + numeral.length, kind: 'number' }],
      end: index + numeral.length,
    }
  const both = inclusivePieces(text, index, data, known)
  if (both) return both
  const run = match(word, text, index)
  const initials = match(dotted, text, index)
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
