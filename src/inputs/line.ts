import type { BlockKind } from '../document/document.ts'
import type { Span } from '../document/span.ts'

/** One line of a document, without the marks before it. */
export interface Line {
  readonly span: Span
  readonly kind: BlockKind
  /** 1 to 6, on headings only. */
  readonly depth?: number
  /** Columns of white space before it. */
  readonly indent: number
  /** It has a list marker, so no sentence comes into it from the line above. */
  readonly opensItem: boolean
}

/** Lines that follow each other without a blank line. */
export type Run = readonly Line[]
