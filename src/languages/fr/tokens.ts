import type { Opaque } from '../../document/document.ts'
import type { Span } from '../../document/span.ts'
import type { Token } from '../../document/token.ts'
import { chunkPieces } from './chunk-pieces.ts'
import { normalise } from './normalise.ts'
import { differsFromReading, readChunk } from './readable-chunk.ts'
import type { TokenData } from './token-data.ts'
import type { Piece, WordKnowledge } from './word-pieces.ts'

// Control characters part words as spaces do, all but the two masks.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const chunk = /[^\s\u0002-\u001f\u007f-\u009f]+/g
/** What most chunks are: a word, and perhaps one mark behind it. */
const plainChunk = /^([a-zàâäçéèêëîïôöùûüœæ]+|[A-ZÀÂÇÉÈÊÎÔÙÛŒ][a-zàâäçéèêëîïôöùûüœæ]+)([.,;:!?…])?$/
const followingLength = 24
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

/** A chunk that is not read as it is written: cut as it is read, then put back in its place. */
const foldedTokens = (
  raw: string,
  base: number,
  following: string,
  data: TokenData,
  known: WordKnowledge,
): Token[] => {
  const { text, starts, ends } = readChunk(raw)
  return chunkPieces(text, following, data, known).map(({ start, end, kind, norm }) => {
    const [from, to] = [starts[start] ?? 0, ends[end - 1] ?? 0]
    const form = raw.slice(from, to).replace(allMasks, '')
    return token(base + from, base + to, kind, form, norm ?? normalise(text.slice(start, end)))
  })
}

const mayBeAbbreviation = (norm: string, { open, final, beforeName, beforeNumber }: TokenData): boolean =>
  open.has(norm) || final.has(norm) || beforeName.has(norm) || beforeNumber.has(norm)

/** A token of a chunk, in offsets of the chunk. */
interface Template {
  readonly start: number
  readonly end: number
  readonly kind: Token['kind']
  readonly form: string
  readonly norm: string
}

const templateOf = (raw: string, { start, end, kind, norm }: Piece): Template => {
  const form = raw.slice(start, end)
  return { start, end, kind, form, norm: norm ?? normalise(form) }
}

/** The tokens of a plain chunk without the work that others take; undefined when it is not one. */
const plainTemplates = (raw: string, data: TokenData): readonly Template[] | undefined => {
  const found = plainChunk.exec(raw)
  const form = found?.[1]
  if (form === undefined) return undefined
  const norm = form.toLowerCase()
  const mark = found?.[2]
  const word: Template = { start: 0, end: form.length, kind: 'word', form, norm }
  if (mark === undefined) return [word]
  if (mark === '.' && mayBeAbbreviation(norm, data)) return undefined
  return [word, { start: form.length, end: raw.length, kind: 'punctuation', form: mark, norm: mark }]
}

/** Only a full stop asks what follows the chunk. */
const standsAlone = (raw: string): boolean => !raw.includes('.') && !differsFromReading(raw)

const longestKept = 24
const keptChunks = 20_000

/** Cuts chunks, and keeps how those were cut that are cut alike everywhere: a language has few words that it uses often. */
export interface ChunkReader {
  readonly data: TokenData
  readonly known: WordKnowledge
  readonly kept: Map<string, readonly Template[]>
}

export const createChunkReader = (data: TokenData, known: WordKnowledge): ChunkReader => ({
  data,
  known,
  kept: new Map(),
})

const keptTemplates = (raw: string, { data, known, kept }: ChunkReader): readonly Template[] | undefined => {
  const held = kept.get(raw)
  if (held) return held
  const cut =
    plainTemplates(raw, data) ??
    (standsAlone(raw) ? chunkPieces(raw, '', data, known).map((piece) => templateOf(raw, piece)) : undefined)
  if (!cut || raw.length > longestKept || !cut.every((template) => isOfTheLanguage(template, known)))
    return cut
  if (kept.size >= keptChunks) kept.clear()
  const copy = copyOf(raw)
  kept.set(
    copy,
    cut.map((template) => {
      const form = template.form === raw ? copy : copyOf(template.form)
      return { ...template, form, norm: template.norm === form ? form : copyOf(template.norm) }
    }),
  )
  return cut
}

/** Names, numbers and addresses are what a letter says of a person: nothing of them is kept. */
const isOfTheLanguage = ({ kind, norm }: Template, known: WordKnowledge): boolean =>
  kind === 'punctuation' || (kind === 'word' && known.isWord(norm))

/** A long slice holds on to the whole text that it was cut from; its copy does not. */
const copyOf = (slice: string): string => (slice.length < longSlice ? slice : slice.split('').join(''))

// Shorter ones are copies already, in every engine that we run in.
const longSlice = 13

const addChunk = (
  text: string,
  start: number,
  end: number,
  limit: number,
  reader: ChunkReader,
  into: Token[],
): void => {
  const raw = text.slice(start, end)
  const cut = keptTemplates(raw, reader)
  if (cut) {
    for (const { start: from, end: to, kind, form, norm } of cut)
      into.push(token(start + from, start + to, kind, form, norm))
    return
  }
  const { data, known } = reader
  const following = text.slice(end, Math.min(end + followingLength, limit)).replace(allMasks, '')
  if (differsFromReading(raw)) {
    for (const each of foldedTokens(raw, start, following, data, known)) into.push(each)
    return
  }
  for (const piece of chunkPieces(raw, following, data, known)) {
    const { start: from, end: to, kind, form, norm } = templateOf(raw, piece)
    into.push(token(start + from, start + to, kind, form, norm))
  }
}

const proseTokens = (text: string, span: Span, reader: ChunkReader, into: Token[]): void => {
  chunk.lastIndex = span.start
  for (let found = chunk.exec(text); found && found.index < span.end; found = chunk.exec(text)) {
    const end = Math.min(found.index + found[0].length, span.end)
    addChunk(text, found.index, end, span.end, reader, into)
    if (end === span.end) break
  }
}

/** The tokens of one block, as written: contractions are still one token. */
export const tokenise = (
  text: string,
  span: Span,
  opaques: readonly Opaque[],
  reader: ChunkReader,
): Token[] => {
  const tokens: Token[] = []
  let start = span.start
  for (const opaque of opaques) {
    proseTokens(text, { start, end: opaque.span.start }, reader, tokens)
    tokens.push(opaqueToken(text, opaque))
    start = opaque.span.end
  }
  proseTokens(text, { start, end: span.end }, reader, tokens)
  return joinThousands(text, tokens)
}

const groupOfThree = /^\d{3}(?:,\d+)?$/
// « 999 999 999 999,99 » is as long as amounts get: what goes on is a list of numbers.
const longestAmount = 15
const firstGroup = /^\d{1,3}$/
const groups = /^\d{1,3}(?:[\s\u00a0\u202f]\d{3})*$/

/** « 1 250,50 » is one number. A phone number, in groups of two, stays apart. */
const joinThousands = (text: string, tokens: Token[]): Token[] => {
  if (!tokens.some((current, index) => current.kind === 'number' && tokens[index + 1]?.kind === 'number'))
    return tokens
  const joined: Token[] = []
  for (const current of tokens) {
    const last = joined.at(-1)
    if (
      last?.kind === 'number' &&
      current.kind === 'number' &&
      current.start === last.end + 1 &&
      groupOfThree.test(current.form) &&
      last.form.length <= longestAmount &&
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
