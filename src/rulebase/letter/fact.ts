import type { Span } from '../../document/span.ts'
import type { LetterKind } from '../letter-kinds.ts'

/** What a letter may say that its reader needs, in the order a reader asks for it. */
export const factIds = [
  'decision',
  'reason',
  'action',
  'deadline',
  'amount',
  'documents',
  'answer-time',
  'appeal-way',
  'appeal-limit',
  'contact',
] as const

export type FactId = (typeof factIds)[number]

export type Outcome = 'refusal' | 'withdrawal' | 'grant'

/** Something that a letter says, and where. */
export interface Fact {
  readonly id: FactId
  readonly span: Span
}

/** What a letter is and says. What is not there is not guessed: no fact, no kind. */
export interface Letter {
  /** Undefined when the text is no letter, or nothing tells what it does. */
  readonly kind: LetterKind | undefined
  /** In the order of the text. */
  readonly facts: readonly Fact[]
  /** What its decisions do, without repeats: refuse a request, take something away, or neither. */
  readonly outcomes: readonly Outcome[]
}

/** Sets of words that give facts away; `letter.yaml` fills them. */
export const cueNames = [
  /** A request is refused, a right taken away, something given or settled. */
  'refusal',
  'withdrawal',
  'grant',
  /** What makes a sentence hold in one case only, or for everybody. */
  'condition',
  /** What opens a reason, and a reason without such words. */
  'reason',
  'shortfall',
  /** What the reader must do, and what makes it a mere offer. */
  'order',
  'offer',
  /** A time limit, what makes it the office's own, and a bare date that is one. */
  'limit',
  'answer',
  /** How to contest. */
  'appeal',
  /** Asks for papers, and the papers. */
  'request',
  'paper',
  /** Ways to reach the office other than a telephone number or an address. */
  'contact',
] as const

export type CueName = (typeof cueNames)[number]
