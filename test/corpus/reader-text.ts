import { CONTINUATION, type Document, MARKUP } from '../../src/document/document.ts'
import type { Span } from '../../src/document/span.ts'

/** Runs of spaces and line breaks count as one space, so that a quote may cross the end of a line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

interface ReaderText {
  readonly text: string
  /** Offset in the source of each character of `text`. */
  readonly offsets: readonly number[]
}

/** What a reader sees of a document, on one line, with the way back to the source. */
export const readerText = (document: Document): ReaderText => {
  const offsets: number[] = []
  let text = ''
  for (let offset = 0; offset < document.text.length; offset++) {
    const character = document.text.charAt(offset)
    if (character === MARKUP || character === CONTINUATION) continue
    const isSpace = /\s/.test(character)
    if (isSpace && text.endsWith(' ')) continue
    text += isSpace ? ' ' : character
    offsets.push(offset)
  }
  return { text, offsets }
}

/** Where `quote` stands in the source, once for each time the reader meets it. */
export const findQuote = (document: Document, quote: string): Span[] => {
  const { text, offsets } = readerText(document)
  const wanted = oneLine(quote)
  const spans: Span[] = []
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const start = offsets[at]
    if (start === undefined) break
    spans.push({ start, end: offsets[at + wanted.length] ?? document.text.length })
  }
  return spans
}
