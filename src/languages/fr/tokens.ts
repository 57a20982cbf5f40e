import type { Opaque } from '../../document/document.ts'
import type { Span } from '../../document/span.ts'
import type { Token } from '../../document/token.ts'
import { chunkPieces } from './chunk-pieces.ts'
import { normalise } from './normalise.ts'
import type { TokenData } from './token-data.ts'
import type { Piece, WordKnowledge } from './word-pieces.ts'

const chunk = /\S+/g
/** What most chunks are: a word, and perhaps one mark behind it. */
const plainChunk = /^([a-zàâäçéèêëîïôöùûüœæ]+|[A-ZÀÂÇÉÈÊÎÔÙÛŒ][a-zàâäçéèêëîïôöùûüœæ]+)([.,;:!?…])?$/
const followingLength = 24
// biome-ignore lint/suspicious/noControlCharactersInRegex: the two masks are control characters by design
const masks = /[\u0000\u0001]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: the two masks are control characters by design
const allMasks = /[\u0000\u0001]/g

const token = (start: number, end: number, kind: Token['kind'], form: string, norm: string): Token => ({
  start,
  end,
  kind,
  form,
  norm,
  implicit: false,
})

const opaqueToken = (text: string, { kind, type, span }: Opaque): Token => ({
  ...token(span.start, span.end, kind, text.slice(span.start, span.end).replace(allMasks, ''), ''),
  placeholder: type,
})

/** A chunk with markup inside, as « vérif<b>ication</b> »: cut without the masks, then put back in its place. */
const maskedTokens = (
  raw: string,
  base: number,
  following: string,
  data: TokenData,
  known: WordKnowledge,
): Token[] => {
  const offsets: number[] = []
  for (let index = 0; index < raw.length; index++) if (!masks.test(raw[index] ?? '')) offsets.push(index)
  const clean = raw.replace(allMasks, '')
  return chunkPieces(clean, following, data, known).map(({ start, end, kind, norm }) => {
    let last = (offsets[end - 1] ?? 0) + 1
    // The tail of an entity belongs to the character it spells.
    while (raw[last] === '\u0001') last++
    const form = clean.slice(start, end)
    return token(base + (offsets[start] ?? 0), base + last, kind, form, norm ?? normalise(form))
  })
}

const mayBeAbbreviation = (norm: string, { open, final, beforeName, beforeNumber }: TokenData): boolean =>
  open.has(norm) || final.has(norm) || beforeName.has(norm) || beforeNumber.has(norm)

/** The tokens of a plain chunk without the work that others take; undefined when it is not one. */
const plainTokens = (raw: string, start: number, end: number, data: TokenData): Token[] | undefined => {
  const found = plainChunk.exec(raw)
  const word = found?.[1]
  if (word === undefined) return undefined
  const norm = word.toLowerCase()
  const mark = found?.[2]
  if (mark === undefined) return [token(start, end, 'word', word, norm)]
  if (mark === '.' && mayBeAbbreviation(norm, data)) return undefined
  return [token(start, end - 1, 'word', word, norm), token(end - 1, end, 'punctuation', mark, mark)]
}

const chunkTokens = (
  text: string,
  start: number,
  end: number,
  limit: number,
  data: TokenData,
  known: WordKnowledge,
): Token[] => {
  const raw = text.slice(start, end)
  const plain = plainTokens(raw, start, end, data)
  if (plain) return plain
  const following = text.slice(end, Math.min(end + followingLength, limit)).replace(allMasks, '')
  if (masks.test(raw)) return maskedTokens(raw, start, following, data, known)
  return chunkPieces(raw, following, data, known).map((piece: Piece) => {
    const form = raw.slice(piece.start, piece.end)
    return token(start + piece.start, start + piece.end, piece.kind, form, piece.norm ?? normalise(form))
  })
}

const proseTokens = (
  text: string,
  span: Span,
  data: TokenData,
  known: WordKnowledge,
  into: Token[],
): void => {
  chunk.lastIndex = span.start
  for (let found = chunk.exec(text); found && found.index < span.end; found = chunk.exec(text)) {
    const end = Math.min(found.index + found[0].length, span.end)
    into.push(...chunkTokens(text, found.index, end, span.end, data, known))
    if (end === span.end) break
  }
}

/** The tokens of one block, as written: contractions are still one token. */
export const tokenise = (
  text: string,
  span: Span,
  opaques: readonly Opaque[],
  data: TokenData,
  known: WordKnowledge,
): Token[] => {
  const tokens: Token[] = []
  let start = span.start
  for (const opaque of opaques) {
    proseTokens(text, { start, end: opaque.span.start }, data, known, tokens)
    tokens.push(opaqueToken(text, opaque))
    start = opaque.span.end
  }
  proseTokens(text, { start, end: span.end }, data, known, tokens)
  return joinThousands(text, tokens)
}

const groupOfThree = /^\d{3}(?:,\d+)?$/
const firstGroup = /^\d{1,3}$/
const groups = /^\d{1,3}(?:[\s\u00a0\u202f]\d{3})*$/

/** « 1 250,50 » is one number. A phone number, in groups of two, stays apart. */
const joinThousands = (text: string, tokens: Token[]): Token[] => {
  const joined: Token[] = []
  for (const current of tokens) {
    const last = joined.at(-1)
    if (
      last?.kind === 'number' &&
      current.kind === 'number' &&
      current.start === last.end + 1 &&
      groupOfThree.test(current.form) &&
      (firstGroup.test(last.form) || groups.test(last.form)) &&
      !last.form.startsWith('0') &&
      text[last.end] !== '\n'
    ) {
      const form = text.slice(last.start, current.end).replace(allMasks, '')
      joined[joined.length - 1] = token(last.start, current.end, 'number', form, form)
    } else joined.push(current)
  }
  return joined
}
