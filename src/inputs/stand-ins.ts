import type { Opaque } from '../document/document.ts'
import type { Piece } from './overlay.ts'

/** A letter to Markdown and to HTML alike. */
export const standInLetter = '\ue000'

/** Letters for each field, so that to a parser it is a word, whatever the marks in it mean. */
export const fieldStandIns = (fields: readonly Opaque[]): Piece[] =>
  fields.map(({ span: { start, end } }) => ({ start, end, text: standInLetter.repeat(end - start) }))
