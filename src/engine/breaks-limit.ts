import type { Block } from '../document/document.ts'
import type { AnnotatedDocument, AnnotatedSentence } from '../document/sentence.ts'
import excessWords from '../metrics/excess-words.ts'
import letters from '../metrics/letters.ts'
import longWords from '../metrics/long-words.ts'
import syllables from '../metrics/syllables.ts'
import words from '../metrics/words.ts'
import type { CompiledRuleBase } from '../rulebase/load.ts'
import { raisesMore } from './raises-more.ts'

/** A document as its blocks are made of sentences. */
export interface Surroundings {
  readonly document: AnnotatedDocument
  readonly sentencesOf: ReadonlyMap<Block, readonly AnnotatedSentence[]>
}

const counts = [words, excessWords, longWords, letters, syllables]

// A page of text without a break has about twenty sentences; more than this are not measured again for each rewrite.
export const mostSentences = 200

const inCapitals = /^\p{Lu}{2}/u

const isShouting = ({ tokens }: AnnotatedSentence): boolean =>
  tokens.some(({ form }, index) => inCapitals.test(form) && inCapitals.test(tokens[index + 1]?.form ?? ''))

/** Whether a limit on the sum or the mean of sentences may notice the rewrite. */
const isNoticed = (before: AnnotatedSentence, after: AnnotatedSentence): boolean =>
  isShouting(after) || counts.some(({ ofSentence }) => ofSentence(after) > ofSentence(before))

const hasDocumentLimit = ({ rules }: CompiledRuleBase): boolean =>
  rules.some(({ match }) => match.kind === 'metric' && match.scope === 'document')

/** Whether a finding about the block or the whole document appears when `after` takes the place of `before`. */
export const breaksLimit = (
  before: AnnotatedSentence,
  after: AnnotatedSentence,
  { document, sentencesOf }: Surroundings,
  ruleBase: CompiledRuleBase,
): boolean => {
  if (!isNoticed(before, after)) return false
  const { block } = before
  const sentences = hasDocumentLimit(ruleBase) ? document.sentences : (sentencesOf.get(block) ?? [])
  if (sentences.length > mostSentences) return true
  const matchesIn = (held: readonly AnnotatedSentence[]) =>
    ruleBase.matchDocument({ ...document, blocks: [block], sentences: held })
  const changed = sentences.map((sentence) => (sentence === before ? { ...after, block } : sentence))
  return raisesMore(matchesIn(sentences), matchesIn(changed))
}
