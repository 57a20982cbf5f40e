import type { Token } from '../../document/token.ts'
import type { TokenData } from './token-data.ts'

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

/** A mark after which a bracket or a quotation that began before it is still open ends nothing. */
const depthChange = (token: Token): number => {
  if (token.form === '(' || token.form === '[') return 1
  return token.form === ')' || token.form === ']' ? -1 : 0
}

/** Indexes where a new sentence starts, after the first. */
const boundaries = (tokens: readonly Token[], data: TokenData): number[] => {
  const starts: number[] = []
  let depth = 0
  for (let index = 0; index < tokens.length - 1; index++) {
    const token = tokens[index]
    if (!token) break
    if (token.kind === 'punctuation') depth = Math.max(0, depth + depthChange(token))
    const after = tokens[index + 1]
    if (after && isFinalAbbreviation(token, after, data)) {
      starts.push(index + 1)
      continue
    }
    if (!endsSentence(token) || isItemNumber(tokens, index, starts.at(-1) ?? 0)) continue
    let next = index + 1
    while (next < tokens.length && (endsSentence(tokens[next] ?? token) || isCloser(tokens, next))) next++
    const opening = tokens[next]
    if (!opening) break
    const closesBracket = tokens.slice(index + 1, next).some(({ form }) => form === ')' || form === ']')
    if (opensSentence(opening) && (depth === 0 || closesBracket)) {
      starts.push(next)
      depth = 0
    }
    for (let passed = index + 1; passed < next; passed++)
      depth = Math.max(0, depth + depthChange(tokens[passed] ?? token))
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
export const cutSentences = (tokens: readonly Token[], data: TokenData): Token[][] => {
  const sentences: Token[][] = []
  let start = 0
  for (const boundary of [...boundaries(tokens, data), tokens.length]) {
    if (boundary > start) sentences.push(tokens.slice(start, boundary))
    start = boundary
  }
  return sentences
}
