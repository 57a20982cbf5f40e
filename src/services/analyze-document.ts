import { analyze } from '../engine/analyze.ts'
import type { Report } from '../engine/report.ts'
import type { AnalysisContext } from './context.ts'
import { type DocumentToRead, readDocument } from './read-document.ts'

export interface AnalyzedDocument {
  readonly source: string
  readonly report: Report
}

/** Reads and analyses one document. Nothing is kept of it. */
export const analyzeDocument = async (
  ctx: AnalysisContext,
  input: DocumentToRead,
): Promise<AnalyzedDocument> => {
  const { source, document, analyzer } = await readDocument(ctx, input)
  return { source, report: analyze(document, analyzer, { kind: input.kind, audience: input.audience }) }
}
