import type { Token } from '../../document/token.ts'
import type { CutBlock } from './cut-block.ts'
import type { TaggedToken } from './tagged-token.ts'
import type { TokenData } from './token-data.ts'

const closers = /^[)\]}»”"’']$/
const enders = /^(?:[.!?…]|\.{2,})$/
const hardEnders = /^(?:[!?…]|\.{2,})$/
const stop = /[.!?…]$/
const lowerCase = /^\p{Ll}/u
const capital = /^\p{Lu}/u
const openers = /^[([{«“"‘'•–—-]$/

/** The index after the marks that still belong to the sentence: « !” » and the rest of « ?! ». */
const afterClosers = (tokens: readonly Token[], index: number): number => {
  let next = index
  for (let token = tokens[next]; token; token = tokens[++next]) {
    const glued = token.start === tokens[next - 1]?.end
    if (!enders.test(token.form) && !(glued && closers.test(token.form))) break
  }
  return next
}

/** A sentence opens after a space, with anything but a small letter or a mark that must close something. */
const mayOpen = ({ kind, form, start }: Token, before: Token | undefined, text: string): boolean => {
  if (!/\s/.test(text.slice(before?.end, start))) return false
  return kind === 'punctuation' || kind === 'symbol'
    ? openers.test(form)
    : kind !== 'word' || !lowerCase.test(form)
}

/**
 * wink takes « Well… Yes », « Really?! Yes » and « at 9 a.m. Please come » for one sentence. After an abbreviation a
 * capital may begin a name: only a word too common to be one tells.
 */
const isMissedEnd = ({ form, norm }: Token, opening: Token, data: TokenData): boolean => {
  if (!capital.test(opening.form)) return false
  if (hardEnders.test(form)) return true
  const isAbbreviation =
    data.halvesOfDay.has(norm) || (norm.endsWith('.') && data.final.has(norm.slice(0, -1)))
  return isAbbreviation && form.endsWith('.') && data.functionWords.has(opening.norm)
}

/** « 1. » before a paragraph is its number. */
const hasWord = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ kind }) => kind !== 'number' && kind !== 'punctuation' && kind !== 'symbol')

/** Cuts the tokens of a block into sentences, where wink says so and the next word can open one. */
export const cutSentences = ({ tokens, ends }: CutBlock, text: string, data: TokenData): TaggedToken[][] => {
  const sentences: TaggedToken[][] = []
  let start = 0
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token || !(ends.has(index) || stop.test(token.form))) continue
    const next = afterClosers(tokens, index + 1)
    const opening = tokens[next]
    if (!opening) break
    if (!ends.has(index) && !isMissedEnd(token, opening, data)) continue
    if (!mayOpen(opening, tokens[next - 1], text) || !hasWord(tokens, start, next)) continue
    sentences.push(tokens.slice(start, next))
    start = next
    index = next - 1
  }
  if (start < tokens.length) sentences.push(tokens.slice(start))
  return sentences
}
