import { compileExceptions } from '../compile-element.ts'
import { compilePatterns } from '../compile-patterns.ts'
import type { CompileContext, Detector } from '../match.ts'
import type { Rule } from '../rule.ts'

/** Runs of tokens described by form, lemma, part of speech or features. */
export const compileSequences = (rules: readonly Rule[], { language }: CompileContext): Detector => {
  const specs = rules.flatMap((rule) => {
    if (rule.match.kind !== 'sequence') return []
    const excuses = compileExceptions(rule.match.except ?? [], language)
    return rule.match.patterns.map(({ elements, rewrites }) => ({
      owner: { rule, rewrites },
      elements,
      excuses,
    }))
  })
  const find = compilePatterns(specs, language)
  return {
    inSentence: (sentence) =>
      find(sentence).flatMap(({ owner: { rule, rewrites }, range, captures }) => {
        const [first, last] = [sentence.tokens[range.from], sentence.tokens[range.to - 1]]
        if (!first || !last) return []
        const span = { start: first.start, end: last.end }
        return [{ rule, span, words: { sentence, range, captures, rewrites } }]
      }),
    inDocument: () => [],
  }
}
