import type { Token } from '../../document/token.ts'
import type { CutBlock } from './tokens.ts'

const closers = /^[)\]}»”"’']$/
const enders = /^(?:[.!?…]|\.{2,})$/
const hardEnders = /^(?:[!?…]|\.{2,})$/
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

/** A sentence opens with anything but a small letter or a mark that must close something. */
const mayOpen = ({ kind, form }: Token): boolean =>
  kind === 'punctuation' || kind === 'symbol' ? openers.test(form) : kind !== 'word' || !lowerCase.test(form)

/** wink takes « Well… Yes » and « Really?! Yes » for one sentence. */
const isMissedEnd = (tokens: readonly Token[], index: number, next: number): boolean =>
  hardEnders.test(tokens[index]?.form ?? '') && capital.test(tokens[next]?.form ?? '')

/** « 1. » before a paragraph is its number. */
const hasWord = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ kind }) => kind !== 'number' && kind !== 'punctuation' && kind !== 'symbol')

/** Cuts the tokens of a block into sentences, where wink says so and the next word can open one. */
export const cutSentences = <T extends Token>({
  tokens,
  ends,
}: Pick<CutBlock, 'ends'> & { readonly tokens: readonly T[] }): T[][] => {
  const sentences: T[][] = []
  let start = 0
  for (let index = 0; index < tokens.length; index++) {
    const next = afterClosers(tokens, index + 1)
    const opening = tokens[next]
    if (!opening) break
    if (!ends.has(index) && !isMissedEnd(tokens, index, next)) continue
    if (!mayOpen(opening) || !hasWord(tokens, start, next)) continue
    sentences.push(tokens.slice(start, next))
    start = next
    index = next - 1
  }
  if (start < tokens.length) sentences.push(tokens.slice(start))
  return sentences
}
