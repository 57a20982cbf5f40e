import type { Span } from './span.ts'

/** Stands in `Document.text` for each code unit of markup: a reader never sees it. */
export const MARKUP = '\u0000'
/** Stands in `Document.text` for the rest of a character written with several code units, such as `&eacute;`. */
export const CONTINUATION = '\u0001'

export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table-cell'
  | 'quotation'
  | 'address'
  | 'subject'
  | 'salutation'
  | 'closing'
  | 'signature'

/** A run of prose that no sentence crosses. Blocks are ordered and never overlap. */
export interface Block {
  readonly kind: BlockKind
  readonly span: Span
  /** 1 to 6, on headings only. */
  readonly depth?: number
}

export type PlaceholderType = 'name' | 'date' | 'amount' | 'address' | 'unknown'

/** A part of the text that nobody may read into or change: a template field or inline code. */
export interface Opaque {
  readonly kind: 'placeholder' | 'code'
  readonly type: PlaceholderType
  readonly span: Span
}

/** Words that stand out in a format that can make them: bold or underlined. Never across blocks. */
export interface Emphasis {
  readonly style: 'bold' | 'underline'
  readonly span: Span
}

/** What went wrong while reading without making the document unreadable, e.g. a template tag that is never closed. */
export interface DocumentWarning {
  readonly span: Span
  readonly message: string
}

/**
 * A text with its blocks. `text` has the length of `source`: every visible character stands at its own
 * offset, markup is masked by `MARKUP`, and the tail of an entity by `CONTINUATION`. One position serves both.
 */
export interface Document {
  readonly source: string
  readonly text: string
  readonly blocks: readonly Block[]
  readonly opaques: readonly Opaque[]
  /** In order; none within another of its style. */
  readonly emphases: readonly Emphasis[]
  readonly warnings: readonly DocumentWarning[]
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the two masks are control characters by design
const masks = /[\u0000\u0001]/g

/** The words a reader sees between two offsets, without markup. */
export const visibleText = (document: Document, span: Span): string =>
  document.text.slice(span.start, span.end).replace(masks, '')
