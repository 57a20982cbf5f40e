import type { Span } from './span.ts'

/** One replacement in the source. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

export const applyEdit = (source: string, edit: Edit): string =>
  source.slice(0, edit.span.start) + edit.text + source.slice(edit.span.end)
