import type { AnnotatedSentence } from '../document/sentence.ts'
import type { Span } from '../document/span.ts'
import type { AnnotatedToken } from '../document/token.ts'

type Pattern = readonly string[]

/** Finds where one of some terms stands first; undefined when none does. */
export type MentionFinder = (sentences: readonly AnnotatedSentence[]) => Span | undefined

const isWord = (token: AnnotatedToken | undefined, word: string): boolean =>
  token !== undefined && (word.startsWith('~') ? token.lemma === word.slice(1) : token.norm === word)

const spanAt = ({ tokens }: AnnotatedSentence, index: number, words: Pattern): Span | undefined => {
  if (!words.every((word, offset) => isWord(tokens[index + offset], word))) return undefined
  const [first, last] = [tokens[index], tokens[index + words.length - 1]]
  return first && last ? { start: first.start, end: last.end } : undefined
}

/** `~word` is compared with the lemma, any other with the norm. */
export const compileMention = (terms: readonly string[]): MentionFinder => {
  const byFirst = new Map<string, Pattern[]>()
  for (const term of terms) {
    const words = term.toLowerCase().split(/\s+/)
    const first = words[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), words])
  }
  const hasLemmas = terms.some((term) => term.startsWith('~'))
  const spanOf = (sentence: AnnotatedSentence, index: number, word: string): Span | undefined => {
    for (const words of byFirst.get(word) ?? []) {
      const span = spanAt(sentence, index, words)
      if (span) return span
    }
    return undefined
  }
  return (sentences) => {
    for (const sentence of sentences)
      for (let index = 0; index < sentence.tokens.length; index++) {
        const { norm = '', lemma = '' } = sentence.tokens[index] ?? {}
        const span =
          spanOf(sentence, index, norm) ?? (hasLemmas ? spanOf(sentence, index, `~${lemma}`) : undefined)
        if (span) return span
      }
    return undefined
  }
}
