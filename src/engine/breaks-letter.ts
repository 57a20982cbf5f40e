import type { AnnotatedSentence } from '../document/sentence.ts'
import type { CompiledRuleBase } from '../rulebase/load.ts'
import { mostSentences, type Surroundings } from './breaks-limit.ts'
import { raisesMore } from './raises-more.ts'

/** `sentence` at the place of another: what is compared is the order of sentences, so all its words stand there. */
const movedTo = (sentence: AnnotatedSentence, { block, span }: AnnotatedSentence): AnnotatedSentence => ({
  ...sentence,
  block,
  span,
  tokens: sentence.tokens.map((token) => ({
    ...token,
    start: Math.min(span.start + token.start, span.end),
    end: Math.min(span.start + token.end, span.end),
  })),
})

/** Whether the letter becomes another, or lacks something, when `after` takes the place of `before`. */
export const breaksLetter = (
  before: AnnotatedSentence,
  after: AnnotatedSentence,
  { document }: Surroundings,
  ruleBase: CompiledRuleBase,
): boolean => {
  if (ruleBase.cuesIn(before) === ruleBase.cuesIn(after)) return false
  const { sentences } = document
  // No letter is so long.
  if (sentences.length > mostSentences) return false
  const changed = {
    ...document,
    sentences: sentences.map((sentence) => (sentence === before ? movedTo(after, before) : sentence)),
  }
  const [was, is] = [ruleBase.readLetter(document), ruleBase.readLetter(changed)]
  return (
    was.kind !== is.kind || raisesMore(ruleBase.matchLetter(document, was), ruleBase.matchLetter(changed, is))
  )
}
