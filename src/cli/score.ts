import { roundScore } from '../outputs/round-score.ts'
import type { AnalysisContext } from '../services/context.ts'
import { languageOf } from '../services/read-document.ts'
import { scoreText } from '../services/score-text.ts'
import type { Door } from './door.ts'
import { type ExitCode, exitCodes } from './exit-code.ts'
import { faultMessage } from './fault-message.ts'
import { oneOf, textOf } from './one-of.ts'
import { readRecords, type TextRecord } from './read-records.ts'
import { UsageError } from './usage-error.ts'

/** Enough text to tell the language of all of them. */
const sampleRecords = 200
const sampleLength = 200

const scoreLine = async (
  { id, text }: TextRecord,
  language: string,
  ctx: AnalysisContext,
): Promise<string> => {
  const { score, difficulty, notGraded } = await scoreText(ctx, { text, language })
  const { value, grade } = roundScore(score)
  return JSON.stringify({
    id,
    score: value,
    grade,
    difficulty: Math.round(difficulty * 1000) / 1000,
    ...(notGraded !== undefined && { tooShort: true }),
  })
}

/** `limpide score --jsonl`: one record in, one record out, in the same order. A bad line is told and the others are scored. */
export const score = async (door: Door, asked: object): Promise<ExitCode> => {
  if (Reflect.get(asked, 'jsonl') !== true)
    throw new UsageError('Ajoutez --jsonl\u00a0: une ligne d’entrée par texte, {"id": …, "text": …}.')
  const ctx = await door.context()
  const lang = textOf(asked, 'lang')
  const asking = lang === undefined ? undefined : oneOf(lang, Object.keys(ctx.definitions), 'La langue')
  const { records, faults } = await readRecords(door.terminal.input)
  if (records.length === 0 && faults.length === 0)
    throw new UsageError('L’entrée est vide. Donnez une ligne par texte, {"id": …, "text": …}.')
  const sample = records.slice(0, sampleRecords).map(({ text }) => text.slice(0, sampleLength))
  const language = languageOf(ctx, sample.join('\n'), asking)
  for (const record of records) {
    try {
      door.terminal.write(`${await scoreLine(record, language, ctx)}\n`)
    } catch (error) {
      faults.push({ line: record.line, message: faultMessage(error) })
    }
  }
  for (const { line, message } of faults.toSorted((a, b) => a.line - b.line))
    door.terminal.complain(`ligne ${line}\u00a0: ${message}`)
  return faults.length > 0 ? exitCodes.failure : exitCodes.clean
}
