import type { Span } from '../document/span.ts'

export type Severity = 'error' | 'warning' | 'info'

/** `text` replaces exactly the diagnostic's own span. */
export interface Suggestion {
  readonly text: string
  /** True when the meaning cannot change; otherwise the writer should read it again. */
  readonly safe: boolean
}

/** What a writer is shown. */
export interface Diagnostic {
  readonly rule: string
  readonly theme: string
  readonly severity: Severity
  /** The rule is on trial: what it says is shown, but counts in no score and fails no check. */
  readonly trial: boolean
  readonly message: string
  readonly span: Span
  readonly suggestions: readonly Suggestion[]
}
