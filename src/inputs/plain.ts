import type { Document } from '../document/document.ts'
import { assembleDocument } from './assemble-document.ts'
import type { Input } from './input.ts'
import { findListItems } from './list-items.ts'
import { hide } from './overlay.ts'
import { findPlaceholders } from './placeholders.ts'
import { findHeadings } from './plain-headings.ts'
import { plainLines } from './plain-lines.ts'

// Lines are wrapped at 65 columns or more; the shorter ones are ended on purpose, in lower case or not.
const continuationFrom = 60

/** Layout is all there is: blank lines, short lines, list markers, `>` before a quotation. */
const read = (source: string): Document => {
  const template = findPlaceholders(source)
  const withoutTags = hide(source, template.controls)
  const { runs, quoteMarks } = plainLines(source, withoutTags, template)
  const { text, runs: marked } = findListItems(hide(withoutTags, quoteMarks), runs)
  return assembleDocument({
    source,
    text,
    runs: findHeadings(text, marked),
    template,
    codes: [],
    continuationFrom,
  })
}

export default {
  label: 'Texte brut',
  mediaTypes: ['text/plain'],
  extensions: ['txt', 'text'],
  read,
} satisfies Input
