import type { CheckedDocument, UnreadDocument } from '../outputs/output.ts'
import { roundScore } from '../outputs/round-score.ts'
import { analyzeDocument } from '../services/analyze-document.ts'
import type { AnalysisContext } from '../services/context.ts'
import { maxDocumentBytes } from '../services/read-document.ts'
import { type CheckOptions, readCheckOptions } from './check-options.ts'
import { complainAbout } from './complain-about.ts'
import type { Door } from './door.ts'
import { type ExitCode, exitCodes } from './exit-code.ts'
import { extensionsOf } from './extensions-of.ts'
import { faultMessage } from './fault-message.ts'
import { findFiles } from './find-files.ts'
import { readSource } from './read-source.ts'
import { UsageError } from './usage-error.ts'

type Report = CheckedDocument['report']

/** Advice and rules on trial fail nobody; a limit on the score replaces the question, where there is a score. */
const isClean = ({ score, diagnostics }: Report, { minScore }: CheckOptions): boolean =>
  score && minScore !== undefined
    ? roundScore(score).value >= minScore
    : diagnostics.every(({ severity, trial }) => severity === 'info' || trial)

const analyzeAll = async (
  paths: readonly string[],
  { language, kind, audience }: CheckOptions,
  ctx: AnalysisContext,
  { terminal }: Door,
): Promise<{ documents: CheckedDocument[]; unread: UnreadDocument[] }> => {
  const documents: CheckedDocument[] = []
  const unread: UnreadDocument[] = []
  for (const path of paths) {
    try {
      const bytes = await readSource(path, terminal, maxDocumentBytes)
      const { source, report } = await analyzeDocument(ctx, {
        bytes,
        path: path === '-' ? undefined : path,
        language,
        kind,
        audience,
      })
      documents.push({ path, source, report })
    } catch (error) {
      unread.push({ path, message: faultMessage(error) })
    }
  }
  return { documents, unread }
}

/** `limpide check`: reads the documents, writes what was found, says by its code whether they may go. */
export const check = async (door: Door, args: readonly string[], asked: object): Promise<ExitCode> => {
  if (args.length === 0) throw new UsageError('Donnez un fichier à relire, ou - pour lire l’entrée standard.')
  const ctx = await door.context()
  const options = readCheckOptions(asked, Object.keys(door.outputs), Object.keys(ctx.definitions))
  const found = await findFiles(args, () => extensionsOf(ctx))
  const analyzed = await analyzeAll(found.paths, options, ctx, door)
  const { documents } = analyzed
  const unread = [...found.unread, ...analyzed.unread]
  const output = await door.outputs[options.format]?.()
  if (documents.length > 0 && !options.quiet)
    door.terminal.write(output?.write(documents, { colours: door.terminal.colours, unread }) ?? '')
  complainAbout(unread, documents.length, door)
  if (unread.length > 0) return exitCodes.failure
  return documents.every(({ report }) => isClean(report, options)) ? exitCodes.clean : exitCodes.findings
}
