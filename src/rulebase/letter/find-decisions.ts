import type { Span } from '../../document/span.ts'
import type { TokenRange } from '../match.ts'
import type { Outcome } from './fact.ts'
import { type HeardSentence, hears, hitsOf, isConditional, isProse, spanOfTokens } from './heard-sentence.ts'

/** A decision, with the place of its sentence among those of the document. */
export interface Decision {
  readonly at: number
  readonly span: Span
  readonly outcome: Outcome
}

/** The clause of the decision, up to its reason. */
const clauseOf = (heard: HeardSentence, hit: TokenRange): Span | undefined => {
  const { sentence } = heard
  const around = sentence.syntax.clauses
    .filter(({ depth, from, to }) => depth === 0 && from <= hit.from && hit.to <= to)
    .sort((a, b) => a.to - a.from - (b.to - b.from))[0] ?? { from: 0, to: sentence.tokens.length }
  const reason = hitsOf(heard, 'reason').find(({ from }) => from >= hit.to && from < around.to)
  return spanOfTokens(sentence, { from: Math.min(around.from, hit.from), to: reason?.from ?? around.to })
}

const outcomes = ['refusal', 'withdrawal', 'grant'] as const

const decisionIn = (heard: HeardSentence, at: number): Decision[] => {
  if (!isProse(heard) || hears(heard, 'appeal')) return []
  for (const outcome of outcomes) {
    const hit = hitsOf(heard, outcome).find(({ from }) => !isConditional(heard, from))
    const span = hit && clauseOf(heard, hit)
    if (span) return [{ at, span, outcome }]
  }
  return []
}

/** What the letter decides, in the order of the text. */
export const findDecisions = (sentences: readonly HeardSentence[]): Decision[] =>
  sentences.flatMap(decisionIn)

const isTold = (heard: HeardSentence | undefined): heard is HeardSentence =>
  heard !== undefined && isProse(heard)

/** In the sentence of the decision, from the words that open it. */
const reasonBeside = (heard: HeardSentence): Span | undefined => {
  const [hit] = hitsOf(heard, 'reason')
  return hit && spanOfTokens(heard.sentence, { from: hit.from, to: heard.sentence.tokens.length })
}

const whole = ({ sentence }: HeardSentence): Span | undefined =>
  spanOfTokens(sentence, { from: 0, to: sentence.tokens.length })

const reach = 3

/** Why it was decided so: said in the same sentence, in the one before, or in the next three. */
export const findReasons = (sentences: readonly HeardSentence[], decisions: readonly Decision[]): Span[] =>
  decisions.flatMap(({ at }) => {
    const heard = sentences[at]
    const beside = heard && reasonBeside(heard)
    if (beside) return [beside]
    const near = [...sentences.slice(at + 1, at + 1 + reach), ...sentences.slice(Math.max(0, at - 1), at)]
    const told = near.find((one) => isTold(one) && (hears(one, 'reason') || hears(one, 'shortfall')))
    const span = told && whole(told)
    return span ? [span] : []
  })
