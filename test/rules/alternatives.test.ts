import { describe, expect, it } from 'vitest'
import { type Analyzer, analyze } from '../../src/engine/analyze.ts'
import { inputs } from '../../src/generated/inputs.ts'
import { metrics } from '../../src/generated/metrics.ts'
import { loadRuleBase } from '../../src/rulebase/load.ts'
import type { Rule } from '../../src/rulebase/rule.ts'
import { analyzerOf, type Format, type LanguageCode, rulesOf } from '../support/analyzer.ts'
import { readMarks } from './mark.ts'
import { mutantsOf } from './mutate.ts'

/** What a rule alone makes of its own examples: the words it flags and what it offers for them. */
const verdict = async (rule: Rule, { language }: Analyzer, code: LanguageCode): Promise<string> => {
  const ruleBase = loadRuleBase({ ...rulesOf(code), rules: [rule] }, language, metrics)
  const { flags, allows } = rule.examples
  const texts = [...flags.map(({ text, format }) => ({ text: readMarks(text).text, format })), ...allows]
  const found = texts.map(async ({ text, format = 'plain' }) => {
    const reader = await inputs[format as Format]()
    const { diagnostics } = analyze(reader.read(text), { language, ruleBase })
    return diagnostics.map(({ span, suggestions }) => [
      span.start,
      span.end,
      suggestions.map((one) => one.text),
    ])
  })
  return JSON.stringify(await Promise.all(found))
}

/** Parts of a rule that none of its examples needs. */
const unneeded = async (rule: Rule, analyzer: Analyzer, code: LanguageCode): Promise<string[]> => {
  const whole = await verdict(rule, analyzer, code)
  const names: string[] = []
  for (const { name, rule: mutant } of mutantsOf(rule))
    if ((await verdict(mutant, analyzer, code)) === whole) names.push(`${rule.id} ${name}`)
  return names
}

describe.each(['fr', 'en'] satisfies LanguageCode[])('the %s rule base', (code) => {
  it('holds no term, pattern, exception or alternative without an example that needs it', async () => {
    const analyzer = await analyzerOf(code)
    const names: string[] = []
    for (const rule of rulesOf(code).rules) names.push(...(await unneeded(rule, analyzer, code)))
    expect(names).toEqual([])
  })
})
