import type { Document } from '../../src/document/document.ts'
import { analyze } from '../../src/engine/analyze.ts'
import type { Report } from '../../src/engine/report.ts'
import { inputs } from '../../src/generated/inputs.ts'
import { pickInput } from '../../src/services/pick-input.ts'
import { analyzerOf } from '../support/analyzer.ts'
import type { CorpusText } from './corpus-files.ts'

/** One version of a letter, read in the format that its name says. */
export const documentOf = async ({ file, text }: CorpusText): Promise<Document> =>
  (await pickInput({ inputs }, { path: file })).read(text)

export const reportOf = async (version: CorpusText): Promise<Report> =>
  analyze(await documentOf(version), await analyzerOf('fr'))
