import type { TokenKind } from '../../document/token.ts'

const letter = /\p{L}/u
const letterOrDigit = /[\p{L}\p{N}]/u
const punctuation = /^\p{P}+$/u

/** What a form is by the look of its characters. */
export const kindOf = (form: string): TokenKind => {
  if (letter.test(form)) return 'word'
  if (letterOrDigit.test(form)) return 'number'
  return punctuation.test(form) ? 'punctuation' : 'symbol'
}
