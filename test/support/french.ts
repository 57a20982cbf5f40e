import { join } from 'node:path'
import type { Document } from '../../src/document/document.ts'
import type { AnnotatedSentence } from '../../src/document/sentence.ts'
import type { AnnotatedToken } from '../../src/document/token.ts'
import { analyzerOf } from './analyzer.ts'

export const root = join(import.meta.dirname, '..', '..')

const { language } = await analyzerOf('fr')

export const french = language

/** One paragraph, exactly the text. */
export const paragraph = (source: string): Document => ({
  source,
  text: source,
  blocks: source === '' ? [] : [{ kind: 'paragraph', span: { start: 0, end: source.length } }],
  opaques: [],
  emphases: [],
  warnings: [],
})

/** The sentences of a paragraph as the writer typed them. */
export const sentencesOf = (text: string): string[] =>
  french.segment(paragraph(text)).map(({ span }) => text.slice(span.start, span.end))

/** The forms of the tokens of a paragraph, contractions still whole. */
export const formsOf = (text: string): string[] =>
  french.segment(paragraph(text)).flatMap(({ tokens }) => tokens.map(({ form }) => form))

/** A text of one sentence with the reading of each word. */
export const annotated = (text: string): AnnotatedSentence => {
  const [only, ...others] = french.segment(paragraph(text))
  if (!only || others.length > 0) throw new Error(`not one sentence: ${text}`)
  return french.annotate(only)
}

/** The token that spells `form`, the first one. */
export const wordIn = (text: string, form: string): AnnotatedToken => {
  const found = annotated(text).tokens.find((token) => token.form === form)
  if (!found) throw new Error(`no « ${form} » in: ${text}`)
  return found
}
