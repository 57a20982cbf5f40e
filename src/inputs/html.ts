import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { Document } from '../document/document.ts'
import { bySpan } from '../document/span.ts'
import { assembleDocument } from './assemble-document.ts'
import { type HtmlEvents, htmlEvents } from './html-events.ts'
import { htmlLines } from './html-lines.ts'
import { unreadTail } from './html-tail.ts'
import { type Input, InputError } from './input.ts'
import { findListItems } from './list-items.ts'
import { hide, overlay, showOnly } from './overlay.ts'
import { findPlaceholders, type Template } from './placeholders.ts'
import { fieldStandIns } from './stand-ins.ts'

// A line of HTML ends where the writer put `<br>`, except in texts that a program turned into HTML.
const continuationFrom = 60

const parser = unified().use(rehypeParse).freeze()

const nested =
  'Ce document imbrique trop de balises les unes dans les autres. Copiez son texte dans un fichier .txt, puis recommencez.'

/** The source as HTML may read it: of the same length, with letters for the fields and spaces for control tags. */
const readableSource = (source: string, { fields, controls }: Template): string => {
  const pieces = [
    ...fieldStandIns(fields),
    ...controls.map(({ start, end }) => ({ start, end, text: ' '.repeat(end - start) })),
  ].sort(bySpan)
  // The parser takes two line end characters for one, and drops a byte order mark.
  return overlay(source, pieces).replace(/\r|^\ufeff/g, ' ')
}

const eventsOf = (source: string): HtmlEvents => {
  try {
    return htmlEvents(parser.parse(source).children)
  } catch (error) {
    // The parser calls itself for each level, until the engine has no room left.
    if (error instanceof RangeError) throw new InputError(nested)
    throw error
  }
}

/** HTML as a browser takes it, malformed or not; what a page does not show is not read. */
const read = (source: string): Document => {
  const template = findPlaceholders(source)
  const readable = readableSource(source, template)
  const events = eventsOf(readable)
  const { pieces, runs, codes } = htmlLines(events, readable)
  const seen = hide(showOnly(source, pieces), template.controls)
  const { text, runs: marked } = findListItems(seen, runs)
  const warnings = unreadTail(readable, events.texts)
  return assembleDocument({
    source,
    text,
    runs: marked,
    template,
    codes,
    emphases: events.emphases,
    continuationFrom,
    warnings,
  })
}

export default {
  label: 'Page HTML',
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  extensions: ['html', 'htm', 'xhtml'],
  read,
} satisfies Input
