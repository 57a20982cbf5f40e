import type { AnnotatedDocument, AnnotatedSentence } from '../document/sentence.ts'
import type { Span } from '../document/span.ts'
import type { Language } from '../languages/language.ts'
import type { Metric } from '../metrics/metric.ts'
import type { RewritePiece } from './matchers/rewrite-schema.ts'
import type { Rule } from './rule.ts'

/** Half-open range of token indexes in a sentence. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** What takes the place of the matched words: pieces that are joined with their neighbours, or characters that stand as they are. */
export type Rewrite = readonly RewritePiece[] | { readonly exact: string }

/** Where in a sentence a match stands, and what it would become. */
export interface SentenceMatch {
  readonly sentence: AnnotatedSentence
  readonly range: TokenRange
  readonly captures: Readonly<Record<string, TokenRange>>
  /** Alternatives, best first. */
  readonly rewrites: readonly Rewrite[]
}

/** A raw hit of a detector. */
export interface Match {
  readonly rule: Rule
  readonly span: Span
  /** Absent when the match is about the document or a whole block. */
  readonly words?: SentenceMatch
  /** The term stands there with its explanation: no fault, and later ones need none. */
  readonly isExplained?: boolean
  /** What was measured and its limit, for metric rules. */
  readonly measured?: { readonly value: number; readonly limit: number }
}

/** What the rules of one kind find. Both are pure. */
export interface Detector {
  inSentence(sentence: AnnotatedSentence): Match[]
  inDocument(document: AnnotatedDocument): Match[]
}

/** What a matcher may ask for when it compiles its rules. */
export interface CompileContext {
  readonly language: Language
  readonly metrics: Readonly<Record<string, Metric>>
}
