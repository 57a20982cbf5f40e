import type { Block, Document } from './document.ts'
import type { Span } from './span.ts'
import type { Syntax } from './syntax.ts'
import type { AnnotatedToken, Tag, Token } from './token.ts'

/** Several tokens that a reader takes as one: a date, an amount, a reference to the law. Indexes are half-open. */
export interface Entity {
  readonly kind: 'date' | 'amount' | 'reference' | 'phone' | 'time'
  readonly from: number
  readonly to: number
}

/** An expression that works as one word: « parce que », « accusé de réception ». Indexes are half-open. */
export interface MultiWordUnit {
  readonly tag: Tag
  /** As the dictionary writes it, without a contraction at its end: « à compter de ». */
  readonly lemma: string
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
  /** Its words as a reader counts them: one for a date or an amount, none for a mark. */
  readonly words: readonly AnnotatedToken[]
  readonly units: readonly MultiWordUnit[]
  /** `noSyntax` where the language is not parsed. */
  readonly syntax: Syntax
}

export interface AnnotatedDocument extends Document {
  readonly sentences: readonly AnnotatedSentence[]
}
