import { CONTINUATION, type Document, MARKUP, type Opaque } from '../document/document.ts'
import type { AnnotatedSentence } from '../document/sentence.ts'
import type { PlacedRewrite } from './place-rewrite.ts'

const replaceAt = (text: string, from: number, to: number, by: string): string =>
  text.slice(0, from) + by + text.slice(to)

/** Where the untouchable parts stand after the edit; undefined when one of them was lost. */
const movedOpaques = (
  document: Document,
  { span: sentence }: AnnotatedSentence,
  { span, text }: PlacedRewrite,
): Opaque[] | undefined => {
  const moved: Opaque[] = []
  const growth = text.length - (span.end - span.start)
  let searchFrom = 0
  for (const opaque of document.opaques) {
    if (opaque.span.start < sentence.start || opaque.span.end > sentence.end) continue
    let start = opaque.span.start - sentence.start
    if (opaque.span.start >= span.end) start += growth
    else if (opaque.span.end > span.start) {
      const found = text.indexOf(document.source.slice(opaque.span.start, opaque.span.end), searchFrom)
      if (found < 0) return undefined
      start = span.start - sentence.start + found
      searchFrom = found + 1
    }
    moved.push({ ...opaque, span: { start, end: start + opaque.span.end - opaque.span.start } })
  }
  return moved
}

/**
 * The sentence alone, as a document of one block, after the edit. Undefined when the edit would cut through markup,
 * carry along an entity whose letter elision cannot see, or lose a placeholder.
 */
export const applyInSentence = (
  document: Document,
  sentence: AnnotatedSentence,
  placed: PlacedRewrite,
): Document | undefined => {
  const { span, text } = placed
  const replaced = document.text.slice(span.start, span.end)
  if (replaced.includes(MARKUP) || (replaced.includes(CONTINUATION) && text.includes('&'))) return undefined
  const opaques = movedOpaques(document, sentence, placed)
  if (!opaques) return undefined
  const { start, end } = sentence.span
  const [from, to] = [span.start - start, span.end - start]
  const newText = replaceAt(document.text.slice(start, end), from, to, text)
  return {
    source: replaceAt(document.source.slice(start, end), from, to, text),
    text: newText,
    blocks: [{ ...sentence.block, span: { start: 0, end: newText.length } }],
    opaques: opaques.toSorted((a, b) => a.span.start - b.span.start),
    emphases: [],
    warnings: [],
  }
}
