import type { AnnotatedToken } from '../../../document/token.ts'

/** The mark that closes a bracket or quotation mark; empty when it is none. */
const closingOf = (form: string): string => {
  switch (form) {
    case '(':
      return ')'
    case '[':
      return ']'
    case '«':
      return '»'
    case '“':
      return '”'
    default:
      return ''
  }
}

const isClosing = (form: string): boolean => form === ')' || form === ']' || form === '»' || form === '”'
const isDash = (form: string): boolean => form === '–' || form === '—' || form === '-'

export const isComma = (token: AnnotatedToken | undefined): boolean => token?.form === ','

/** A semicolon, a colon or the end of a sentence: no clause goes over it. */
export const isStrongMark = (token: AnnotatedToken | undefined): boolean => {
  if (token?.kind !== 'punctuation') return false
  const { form } = token
  return form === ';' || form === ':' || form === '?' || form === '!' || form === '.'
}

/** Without pairs: most sentences have no brackets, and share this. */
const none = new Int32Array(0)

/**
 * For each opening bracket, quotation mark or dash, the place of its closing mark; 0 or nothing elsewhere, and on marks
 * without a partner.
 */
export const pairMarks = (tokens: readonly AnnotatedToken[]): Int32Array => {
  let pairs = none
  const open: number[] = []
  let dash = -1
  const pair = (from: number, to: number): void => {
    if (pairs.length === 0) pairs = new Int32Array(tokens.length)
    pairs[from] = to
  }
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token?.kind !== 'punctuation') continue
    const { form } = token
    if (form === ',' || form === '.') continue
    if (closingOf(form) !== '') open.push(index)
    else if (isClosing(form)) {
      // A mark without partner must not hide the pairs around it.
      const place = open.findLastIndex((at) => closingOf(tokens[at]?.form ?? '') === form)
      if (place < 0) continue
      pair(open[place] ?? 0, index)
      open.length = place
    } else if (isDash(form) && index > 0) {
      if (dash < 0) dash = index
      else {
        pair(dash, index)
        dash = -1
      }
    } else if (form === ';' || form === ':') dash = -1
  }
  return pairs
}
