import type { Block, Document } from '../document/document.ts'
import { covers } from '../document/span.ts'
import type { LetterMarks } from '../languages/language.ts'
import { isDeepInside, lineText, lineTraits } from './letter-line.ts'
import type { PlacedRewrite } from './place-rewrite.ts'

const nameFields = (document: Document) => document.opaques.filter(({ type }) => type === 'name')

const isFieldAfter = (document: Document, { span, text }: PlacedRewrite): boolean =>
  nameFields(document).some(
    (field) =>
      covers(span, field.span) && text.startsWith(document.source.slice(field.span.start, field.span.end)),
  )

/** The block alone, after the rewrite. */
const blockAfter = (document: Document, { span: block }: Block, { span, text }: PlacedRewrite): Document => {
  const rewritten =
    document.text.slice(block.start, span.start) + text + document.text.slice(span.end, block.end)
  return { ...document, text: rewritten }
}

/**
 * Whether a rewrite leaves its block the part of the letter that it is. A long sentence that opens with « Madame » may
 * become short enough for a salutation, and then the document would be another one.
 */
export const keepsPart = (
  document: Document,
  block: Block,
  placed: PlacedRewrite,
  marks: LetterMarks,
): boolean => {
  if (isDeepInside(block.span, placed.span.start)) return true
  const after = blockAfter(document, block, placed)
  const isField = nameFields(document).some(({ span }) => span.start === block.span.start)
  const lineBefore = { text: lineText(document, block.span), isField }
  const lineAfter = {
    text: lineText(after, { start: 0, end: after.text.length }),
    isField: placed.span.start > block.span.start ? isField : isFieldAfter(document, placed),
  }
  const belowClosing = document.blocks.some(
    ({ kind, span }) => kind === 'closing' && span.start < block.span.start,
  )
  return lineTraits(lineBefore, marks, belowClosing) === lineTraits(lineAfter, marks, belowClosing)
}
