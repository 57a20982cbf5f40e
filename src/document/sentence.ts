import type { Block, Document } from './document.ts'
import type { Span } from './span.ts'
import type { AnnotatedToken, Token } from './token.ts'

/** Several tokens that a reader takes as one: a date, an amount, a reference to the law. Indexes are half-open. */
export interface Entity {
  readonly kind: 'date' | 'amount' | 'reference' | 'phone' | 'time'
  readonly from: number
  readonly to: number
}

export interface Sentence {
  readonly span: Span
  readonly block: Block
  readonly tokens: readonly Token[]
  readonly entities: readonly Entity[]
}

export interface AnnotatedSentence extends Sentence {
  readonly tokens: readonly AnnotatedToken[]
}

export interface AnnotatedDocument extends Document {
  readonly sentences: readonly AnnotatedSentence[]
}
