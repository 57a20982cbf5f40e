import type { Document } from '../document/document.ts'
import type { Match } from '../rulebase/match.ts'
import type { CheckedSentence } from './verify-rewrite.ts'

const termOf = ({ source }: Pick<Document, 'source'>, { rule, span }: Match): string =>
  `${rule.id} ${source.slice(span.start, span.end).toLowerCase()}`

/**
 * A term is to be explained where it first stands: once it was, or once the writer was told, every later one is left alone.
 * Sentences are in the order of the text.
 */
export const explainOnce = (
  document: Pick<Document, 'source'>,
  checked: readonly CheckedSentence[],
): CheckedSentence[] => {
  const seen = new Set<string>()
  return checked.map((sentence) => {
    for (const match of sentence.explained) seen.add(termOf(document, match))
    const kept = sentence.kept.filter((match) => {
      if (match.rule.treatment !== 'explain') return true
      const term = termOf(document, match)
      if (seen.has(term)) return false
      seen.add(term)
      return true
    })
    return kept.length === sentence.kept.length ? sentence : { ...sentence, kept }
  })
}
