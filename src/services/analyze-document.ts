import { type Document, visibleText } from '../document/document.ts'
import { analyze } from '../engine/analyze.ts'
import { detectLanguage } from '../engine/detect-language.ts'
import type { Report } from '../engine/report.ts'
import { decode } from '../inputs/decode.ts'
import { InputError } from '../inputs/input.ts'
import type { AnalysisContext } from './context.ts'
import { InvalidInputError, TooLargeError } from './errors.ts'
import { pickInput } from './pick-input.ts'

/** A letter has some thousand characters; 5 MB is a thousand pages. */
export const maxDocumentBytes = 5 * 1024 * 1024

interface Options {
  /** Format id or media type. */
  readonly format?: string | undefined
  readonly path?: string | undefined
  /** Language code; detected when absent. */
  readonly language?: string | undefined
}

/** A file as it is on the disk, or a text whose encoding is already settled. */
export type DocumentToAnalyze = Options & ({ readonly bytes: Uint8Array } | { readonly text: string })

export interface AnalyzedDocument {
  readonly source: string
  readonly report: Report
}

const sourceOf = (input: DocumentToAnalyze): string => {
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

const languageOf = (ctx: AnalysisContext, document: Document, asked: string | undefined): string => {
  const language = asked ?? detectLanguage(document.text, Object.values(ctx.definitions))
  if (Object.hasOwn(ctx.definitions, language)) return language
  throw new InvalidInputError(
    'unknown-language',
    `La langue « ${language} » n’est pas prise en charge. Choisissez ${Object.keys(ctx.definitions).join(', ')}.`,
  )
}

/** Reads and analyses one document. Nothing is kept of it. */
export const analyzeDocument = async (
  ctx: AnalysisContext,
  input: DocumentToAnalyze,
): Promise<AnalyzedDocument> => {
  const format = await pickInput(ctx, input)
  try {
    const source = sourceOf(input)
    const document = format.read(source)
    if (isEmpty(document))
      throw new InvalidInputError('empty-document', 'Ce document est vide. Donnez un texte à relire.')
    const analyzer = await ctx.analyzer(languageOf(ctx, document, input.language))
    return { source, report: analyze(document, analyzer) }
  } catch (error) {
    if (error instanceof InputError) throw new InvalidInputError('unreadable-document', error.message)
    throw error
  }
}
