import type { AnnotatedToken } from '../../../document/token.ts'
import type { PhraseTable } from './syntax-data.ts'

type Tokens = readonly AnnotatedToken[]

const fits = (tokens: Tokens, from: number, phrase: readonly string[]): boolean => {
  if (from < 0 || from + phrase.length > tokens.length) return false
  for (let index = 0; index < phrase.length; index++)
    if (tokens[from + index]?.norm !== phrase[index]) return false
  return true
}

/** End of the phrase of the table that opens at a token; the token's own place when there is none. */
export const phraseEnd = (tokens: Tokens, index: number, table: PhraseTable): number => {
  const known = table.get(tokens[index]?.norm ?? '')
  const found = known?.find((phrase) => fits(tokens, index, phrase))
  return found ? index + found.length : index
}

/** Start of the phrase of the table whose last word is a token; -1 when there is none. */
export const phraseStart = (tokens: Tokens, index: number, table: PhraseTable): number => {
  const known = table.get(tokens[index]?.norm ?? '')
  const found = known?.find((phrase) => fits(tokens, index - phrase.length + 1, phrase))
  return found ? index - found.length + 1 : -1
}
