import type { Entity } from './sentence.ts'
import type { AnnotatedToken } from './token.ts'

/** The words as a reader counts them: a date, an amount or a reference is one, a mark is none. */
export const readableWords = (
  tokens: readonly AnnotatedToken[],
  entities: readonly Entity[],
): AnnotatedToken[] => {
  const words: AnnotatedToken[] = []
  let entity = 0
  for (let index = 0; index < tokens.length; index++) {
    while ((entities[entity]?.to ?? Number.POSITIVE_INFINITY) <= index) entity++
    const inside = entities[entity]
    if (inside && index > inside.from && index < inside.to) continue
    const token = tokens[index]
    if (token && !token.implicit && token.kind !== 'punctuation' && token.kind !== 'symbol') words.push(token)
  }
  return words
}
