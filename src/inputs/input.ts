import type { Document } from '../document/document.ts'
import type { Span } from '../document/span.ts'

/** The bytes are not a document of this format. `message` is in French and says what to do. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly span: Span | undefined
  constructor(message: string, span?: Span) {
    super(message)
    this.span = span
  }
}

/** One file format. The file's name is the format's id. */
export interface Input {
  readonly label: string
  readonly mediaTypes: readonly string[]
  readonly extensions: readonly string[]
  /** Throws `InputError`, and nothing else. */
  read(source: string): Document
}
