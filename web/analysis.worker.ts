import { inputs } from '../src/generated/inputs.ts'
import { languages } from '../src/generated/languages.ts'
import { metrics } from '../src/generated/metrics.ts'
import { analyzeDocument } from '../src/services/analyze-document.ts'
import { ServiceError } from '../src/services/errors.ts'
import { loadLanguages } from '../src/services/load-languages.ts'
import type { AnalysisRequest, WorkerMessage } from './analysis-message.ts'
import { languageFiles } from './language-files.ts'
import { ruleNotes } from './rule-notes.ts'

/** The language that nearly every letter is written in: it loads while the writer looks for theirs. */
const expectedLanguage = 'fr'

const unforeseen =
  'L’analyse n’a pas abouti. Vérifiez votre connexion, puis réessayez. Votre texte est toujours là.'

const loaded = loadLanguages(languages, languageFiles, metrics)
const ctx = { ...loaded, inputs }

const send = (message: WorkerMessage): void => self.postMessage(message)

const analyze = async ({ id, text, format, language, kind }: AnalysisRequest): Promise<WorkerMessage> => {
  try {
    const { report } = await analyzeDocument(ctx, { text, format, language, kind })
    const ruleBase = await loaded.ruleBase(report.language)
    return { kind: 'report', id, report, notes: ruleNotes(ruleBase, report.diagnostics) }
  } catch (error) {
    if (error instanceof ServiceError) return { kind: 'fault', id, message: error.message, canRetry: false }
    console.error(error)
    return { kind: 'fault', id, message: unforeseen, canRetry: true }
  }
}

self.addEventListener('message', async ({ data }: MessageEvent<AnalysisRequest>) => send(await analyze(data)))

send({ kind: 'ready', languages: Object.values(languages).map(({ code, name }) => ({ code, name })) })
// A failure here is met again, and told, by the first analysis.
loaded.analyzer(expectedLanguage).catch(() => {})
