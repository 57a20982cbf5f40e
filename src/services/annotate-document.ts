import type { AnnotatedDocument } from '../document/sentence.ts'
import { annotateDocument as annotate } from '../engine/annotate-document.ts'
import type { Language } from '../languages/language.ts'
import type { AnalysisContext } from './context.ts'
import { type DocumentToRead, readDocument } from './read-document.ts'

export interface AnnotatedText {
  readonly document: AnnotatedDocument
  readonly treebankReading: Language['treebankReading']
}

/** Reads one document and tells what each of its words is. Nothing is kept of it. */
export const annotateDocument = async (
  ctx: AnalysisContext,
  input: DocumentToRead,
): Promise<AnnotatedText> => {
  const { document, analyzer } = await readDocument(ctx, input)
  const { language } = analyzer
  return {
    document: annotate(document, language),
    treebankReading: (token) => language.treebankReading(token),
  }
}
