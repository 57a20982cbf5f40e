import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Analyzer } from '../../src/engine/analyze.ts'
import { analyze } from '../../src/engine/analyze.ts'
import type { Report } from '../../src/engine/report.ts'
import { inputs } from '../../src/generated/inputs.ts'
import { languages } from '../../src/generated/languages.ts'
import { metrics } from '../../src/generated/metrics.ts'
import { loadRuleBase } from '../../src/rulebase/load.ts'
import type { RuleBase } from '../../src/rulebase/rule.ts'

export type LanguageCode = keyof typeof languages
export type Format = keyof typeof inputs

const generated = join(import.meta.dirname, '..', '..', 'src', 'generated')
const read = (file: string): Buffer => readFileSync(join(generated, file))

const load = async (code: LanguageCode): Promise<Analyzer> => {
  const definition = languages[code]
  const binaries = Object.fromEntries(definition.binaries.map((name) => [name, read(`${name}.${code}.bin`)]))
  const language = await definition.load({ data: JSON.parse(read(`data.${code}.json`).toString()), binaries })
  return { language, ruleBase: loadRuleBase(rulesOf(code), language, metrics) }
}

export const rulesOf = (code: LanguageCode): RuleBase => JSON.parse(read(`rules.${code}.json`).toString())

const loaded = new Map<LanguageCode, Promise<Analyzer>>()

/** A language with its whole rule base, as the doors load them. */
export const analyzerOf = (code: LanguageCode): Promise<Analyzer> => {
  const known = loaded.get(code) ?? load(code)
  loaded.set(code, known)
  return known
}

/** Reads and analyses a text as the doors do. */
export const analyzeText = async (
  source: string,
  format: Format = 'plain',
  code: LanguageCode = 'fr',
): Promise<Report> => analyze((await inputs[format]()).read(source), await analyzerOf(code))
