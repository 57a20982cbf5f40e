import type { AnnotatedSentence } from '../document/sentence.ts'
import type { Span } from '../document/span.ts'

const spanAt = ({ tokens }: AnnotatedSentence, index: number, words: readonly string[]): Span | undefined => {
  for (let offset = 0; offset < words.length; offset++) {
    const word = words[offset] ?? ''
    const token = tokens[index + offset]
    if (!token || (word.startsWith('~') ? token.lemma !== word.slice(1) : token.norm !== word))
      return undefined
  }
  const [first, last] = [tokens[index], tokens[index + words.length - 1]]
  return first && last ? { start: first.start, end: last.end } : undefined
}

/** Where one of the terms stands first, or undefined. */
export const findMention = (
  sentences: readonly AnnotatedSentence[],
  terms: readonly string[],
): Span | undefined => {
  const patterns = terms.map((term) => term.toLowerCase().split(/\s+/))
  for (const sentence of sentences)
    for (let index = 0; index < sentence.tokens.length; index++)
      for (const words of patterns) {
        const span = spanAt(sentence, index, words)
        if (span) return span
      }
  return undefined
}
