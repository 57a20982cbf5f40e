import type { Span } from '../../document/span.ts'
import { type HeardSentence, hears, hitsOf, isConditional, isProse, spanOfTokens } from './heard-sentence.ts'

/** What one action asks, with the place of its sentence among those of the document. */
export interface Action {
  readonly at: number
  readonly span: Span
}

const actionIn = (heard: HeardSentence, at: number): Action[] => {
  const [hit] = hitsOf(heard, 'order')
  if (!hit || !isProse(heard) || hears(heard, 'offer') || hears(heard, 'appeal')) return []
  if (isConditional(heard, hit.from)) return []
  const span = spanOfTokens(heard.sentence, { from: hit.from, to: heard.sentence.tokens.length })
  return span ? [{ at, span }] : []
}

/** What the reader must do. An offer (« vous pouvez »), a way to appeal or what hangs on a condition is no action. */
export const findActions = (sentences: readonly HeardSentence[]): Action[] => sentences.flatMap(actionIn)
