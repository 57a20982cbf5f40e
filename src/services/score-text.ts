import { type DocumentScore, scoreDocument } from '../engine/score-document.ts'
import type { AnalysisContext } from './context.ts'
import { InvalidInputError } from './errors.ts'
import { readDocument } from './read-document.ts'

/** Scores a plain text. Nothing is kept of it. */
export const scoreText = async (
  ctx: AnalysisContext,
  { text, language }: { readonly text: string; readonly language: string },
): Promise<DocumentScore> => {
  const { document, analyzer } = await readDocument(ctx, { text, language, format: 'plain' })
  const scored = scoreDocument(document, analyzer)
  if (scored) return scored
  throw new InvalidInputError('no-words', 'Ce texte ne contient aucun mot. Donnez un texte à noter.')
}
