import type { DocumentWarning, Opaque } from '../document/document.ts'
import type { Span } from '../document/span.ts'
import { namedField } from './named-fields.ts'
import { pairedTag } from './paired-tag.ts'
import { placeholderType } from './placeholder-type.ts'

/** What a template language has put in a text. Everything is in order and nothing overlaps. */
export interface Template {
  /** Where a value will stand. */
  readonly fields: readonly Opaque[]
  /** Conditions, loops and comments, which no reader sees. */
  readonly controls: readonly Span[]
  /** From a mark that nothing closes to the end of its line, which cannot be read for sure. */
  readonly unclosed: readonly DocumentWarning[]
}

const marks = /\{\{|\{%|\{#|<%|\$\{|«|\[(?=\p{Lu})|\{(?=[ \u00a0]*MERGEFIELD)/gu

const warning = (close: string): string =>
  `Fermez cette balise avec «\u00a0${close}\u00a0»\u00a0: sans cela, la fin de sa ligne n’est pas relue.`

const fieldOf = ({ start, end }: Span, name: string): Opaque => ({
  kind: 'placeholder',
  type: placeholderType(name),
  span: { start, end },
})

/** Adds a tag that nothing closes; those that follow each other on a line make one. */
const addUnclosed = (unclosed: DocumentWarning[], { start, end }: Span, close: string): void => {
  const last = unclosed.at(-1)
  if (last?.span.end === start)
    unclosed[unclosed.length - 1] = { ...last, span: { start: last.span.start, end } }
  else unclosed.push({ span: { start, end }, message: warning(close) })
}

/** Finds the fields and the tags of template languages in a source text. */
export const findPlaceholders = (source: string): Template => {
  const fields: Opaque[] = []
  const controls: Span[] = []
  const unclosed: DocumentWarning[] = []
  marks.lastIndex = 0
  for (let found = marks.exec(source); found; found = marks.exec(source)) {
    const [mark] = found
    const named = namedField(source, found.index, mark)
    const tag = named ? { kind: 'field' as const, ...named } : pairedTag(source, found.index, mark)
    if (!tag) continue
    if (tag.kind === 'field') fields.push(fieldOf(tag, tag.name))
    else if (tag.kind === 'control') controls.push({ start: tag.start, end: tag.end })
    else addUnclosed(unclosed, tag, tag.close)
    marks.lastIndex = tag.end
  }
  return { fields, controls, unclosed }
}
