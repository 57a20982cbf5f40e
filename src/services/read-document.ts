import { type Document, visibleText } from '../document/document.ts'
import type { Analyzer } from '../engine/analyze.ts'
import { detectLanguage } from '../engine/detect-language.ts'
import { decode } from '../inputs/decode.ts'
import { InputError } from '../inputs/input.ts'
import type { ToldOfText } from '../rulebase/load.ts'
import type { AnalysisContext } from './context.ts'
import { InvalidInputError, TooLargeError } from './errors.ts'
import { pickInput } from './pick-input.ts'

/** A letter has some thousand characters; 5 MB is a thousand pages. */
export const maxDocumentBytes = 5 * 1024 * 1024

interface Options extends ToldOfText {
  /** Format id or media type. */
  readonly format?: string | undefined
  readonly path?: string | undefined
  /** Language code; detected when absent. */
  readonly language?: string | undefined
}

/** A file as it is on the disk, or a text whose encoding is already settled. */
export type DocumentToRead = Options & ({ readonly bytes: Uint8Array } | { readonly text: string })

export interface ReadDocument {
  readonly source: string
  readonly document: Document
  readonly analyzer: Analyzer
}

const sourceOf = (input: DocumentToRead): string => {
  const size = 'bytes' in input ? input.bytes.byteLength : new TextEncoder().encode(input.text).byteLength
  if (size > maxDocumentBytes)
    throw new TooLargeError(
      'document-too-large',
      'Ce document dépasse 5 Mo. Coupez-le en plusieurs documents, puis recommencez.',
    )
  if ('bytes' in input) return decode(input.bytes)
  if (input.text.includes('\u0000'))
    throw new InvalidInputError(
      'binary-document',
      'Ce document n’est pas un texte. Envoyez un fichier de texte.',
    )
  return input.text
}

const isEmpty = (document: Document): boolean =>
  visibleText(document, { start: 0, end: document.text.length }).trim() === ''

/** What a text is taken for that gives no sign of its language: the letters are those of French administrations. */
const houseLanguage = 'fr'

/** This much of a text tells its language. */
const sampleLength = 20_000

/** The language asked for, or the one the text is in. */
export const languageOf = (ctx: AnalysisContext, text: string, asked: string | undefined): string => {
  const definitions = Object.values(ctx.definitions).toSorted(
    (a, b) => Number(b.code === houseLanguage) - Number(a.code === houseLanguage),
  )
  const language = asked ?? detectLanguage(text.slice(0, sampleLength), definitions)
  if (Object.hasOwn(ctx.definitions, language)) return language
  throw new InvalidInputError(
    'unknown-language',
    `La langue « ${language} » n’est pas prise en charge. Choisissez ${Object.keys(ctx.definitions).join(', ')}.`,
  )
}

/** Reads one document and finds what to analyse it with. Nothing is kept of it. */
export const readDocument = async (ctx: AnalysisContext, input: DocumentToRead): Promise<ReadDocument> => {
  const format = await pickInput(ctx, input)
  try {
    const source = sourceOf(input)
    const document = format.read(source)
    if (isEmpty(document))
      throw new InvalidInputError('empty-document', 'Ce document est vide. Donnez un texte à relire.')
    return {
      source,
      document,
      analyzer: await ctx.analyzer(languageOf(ctx, document.text, input.language)),
    }
  } catch (error) {
    if (error instanceof InputError) throw new InvalidInputError('unreadable-document', error.message)
    throw error
  }
}
