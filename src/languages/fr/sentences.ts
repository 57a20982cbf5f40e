import type { Token } from '../../document/token.ts'
import type { TokenData } from './token-data.ts'
import type { WordKnowledge } from './word-pieces.ts'

const closers = new Set(['»', '”', '"', ')', ']', '’', "'"])
const enders = /^(?:[.!?…]|\.{2,}|[?!]+)$/
const capital = /^\p{Lu}/u
const lowerCase = /^\p{Ll}/u
const openers = new Set(['«', '“', '"', '(', '[', '—', '–', '-', '•'])

const endsSentence = (token: Token): boolean => token.kind === 'punctuation' && enders.test(token.form)

/** What stands after the mark decides: a capital, a figure, a quotation or a template field opens a sentence. */
const opensSentence = (token: Token): boolean => {
  if (token.kind === 'word') return !lowerCase.test(token.form)
  if (token.kind === 'punctuation') return openers.has(token.form)
  return token.kind !== 'address' || !lowerCase.test(token.form)
}

const isFinalAbbreviation = (token: Token, next: Token, data: TokenData): boolean =>
  token.kind === 'word' &&
  token.form.endsWith('.') &&
  data.final.has(token.norm.replace(/\.$/, '')) &&
  next.kind === 'word' &&
  capital.test(next.form)

/** « 1. Remplissez le formulaire. »: the stop after a number or a letter that opens its sentence ends nothing. */
const isItemNumber = (tokens: readonly Token[], index: number, start: number): boolean => {
  const first = tokens[start]
  return (
    index === start + 1 && first !== undefined && (first.kind === 'number' || /^\p{L}$/u.test(first.form))
  )
}

/** How far a bracket may close from where it opens, in tokens: one that nobody closes must not hold a whole letter. */
const bracketReach = 120

/**
 * +1 where a bracket opens and -1 where it closes, for brackets that do both. A mark after which a bracket that began before
 * it is still open ends nothing.
 */
const bracketDepths = (tokens: readonly Token[]): Int8Array => {
  const changes = new Int8Array(tokens.length)
  const open: number[] = []
  tokens.forEach(({ kind, form }, index) => {
    if (kind !== 'punctuation') return
    if (form === '(' || form === '[') open.push(index)
    if (form !== ')' && form !== ']') return
    const opening = open.pop()
    if (opening === undefined || index - opening > bracketReach) return
    changes[opening] = 1
    changes[index] = -1
  })
  return changes
}

/**
 * « …en sécurité. à ce jour, … »: a small letter opens a sentence when the word before the stop is a whole word, and no
 * abbreviation.
 */
const stopsAfterWord = (
  token: Token,
  before: Token | undefined,
  opening: Token,
  data: TokenData,
  known: WordKnowledge,
): boolean =>
  token.form === '.' &&
  opening.kind === 'word' &&
  opening.start > token.end &&
  before?.kind === 'word' &&
  before.norm.length >= shortestWord &&
  !data.mayBeCut.has(before.norm) &&
  known.isWord(before.norm)

// « av. », « ch. », « dr. »: shorter words are cut more often than not.
const shortestWord = 3

/** Indexes where a new sentence starts, after the first. */
const boundaries = (tokens: readonly Token[], data: TokenData, known: WordKnowledge): number[] => {
  const starts: number[] = []
  const depths = bracketDepths(tokens)
  let depth = 0
  for (let index = 0; index < tokens.length - 1; index++) {
    const token = tokens[index]
    if (!token) break
    depth += depths[index] ?? 0
    const after = tokens[index + 1]
    if (after && isFinalAbbreviation(token, after, data)) {
      starts.push(index + 1)
      continue
    }
    if (!endsSentence(token) || isItemNumber(tokens, index, starts.at(-1) ?? 0)) continue
    let next = index + 1
    while (next < tokens.length && (endsSentence(tokens[next] ?? token) || isCloser(tokens, next))) {
      depth += depths[next] ?? 0
      next++
    }
    const opening = tokens[next]
    if (!opening) break
    const opens =
      opensSentence(opening) ||
      // « … est complet. » et vous devez signer »: what a quotation closes goes on.
      (next === index + 1 && stopsAfterWord(token, tokens[index - 1], opening, data, known))
    if (opens && depth === 0) starts.push(next)
    index = next - 1
  }
  return starts
}

/** A quotation mark straight after the full stop closes; after a space, a straight one opens. */
const isCloser = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index]
  const before = tokens[index - 1]
  if (!token || !before || !closers.has(token.form)) return false
  return (
    token.form === '»' ||
    token.form === '”' ||
    token.form === ')' ||
    token.form === ']' ||
    token.start === before.end
  )
}

/** Cuts the tokens of a block into sentences; a block's end always ends one. */
export const cutSentences = (tokens: readonly Token[], data: TokenData, known: WordKnowledge): Token[][] => {
  const sentences: Token[][] = []
  let start = 0
  for (const boundary of [...boundaries(tokens, data, known), tokens.length]) {
    if (boundary > start) sentences.push(tokens.slice(start, boundary))
    start = boundary
  }
  return sentences
}
