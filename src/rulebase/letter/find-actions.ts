import type { Span } from '../../document/span.ts'
import { type HeardSentence, hears, hitsOf, isConditional, isProse, spanOfTokens } from './heard-sentence.ts'

const actionIn = (heard: HeardSentence): Span[] => {
  const [hit] = hitsOf(heard, 'order')
  if (!hit || !isProse(heard) || hears(heard, 'offer') || hears(heard, 'appeal')) return []
  if (isConditional(heard, hit.from)) return []
  const span = spanOfTokens(heard.sentence, { from: hit.from, to: heard.sentence.tokens.length })
  return span ? [span] : []
}

/** What the reader must do. An offer (« vous pouvez »), a way to appeal or what hangs on a condition is no action. */
export const findActions = (sentences: readonly HeardSentence[]): Span[] => sentences.flatMap(actionIn)
