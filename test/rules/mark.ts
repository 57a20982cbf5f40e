import type { Span } from '../../src/document/span.ts'

/** The text of an example without its marks, and where they stood. */
export const readMarks = (marked: string): { text: string; spans: Span[] } => {
  const spans: Span[] = []
  let text = ''
  for (const part of marked.split(/(\{\{.*?\}\})/su)) {
    if (!part.startsWith('{{') || !part.endsWith('}}')) {
      text += part
      continue
    }
    const inner = part.slice(2, -2)
    spans.push({ start: text.length, end: text.length + inner.length })
    text += inner
  }
  return { text, spans }
}

/** The text with marks around spans, to show what was found in the form of an example. */
export const writeMarks = (text: string, spans: readonly Span[]): string =>
  spans
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (marked, { start, end }) =>
        `${marked.slice(0, start)}{{${marked.slice(start, end)}}}${marked.slice(end)}`,
      text,
    )
