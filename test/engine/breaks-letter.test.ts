import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/engine/analyze.ts'
import { metrics } from '../../src/generated/metrics.ts'
import plain from '../../src/inputs/plain.ts'
import { loadRuleBase } from '../../src/rulebase/load.ts'
import { french } from '../support/french.ts'
import { exampleRuleBase } from '../support/rule-base.ts'
import { smallRule, termRule } from '../support/small-rules.ts'

const needsCounter = smallRule(
  { kind: 'letter', check: { type: 'missing', needs: [{ says: ['~guichet'] }] } },
  { id: 'fr/content/counter', theme: 'content', suggest: 'none' },
)

const suggested = (text: string, ...rules: Parameters<typeof exampleRuleBase>[0] & object): string[] => {
  const ruleBase = loadRuleBase(exampleRuleBase(rules), french, metrics)
  const { diagnostics } = analyze(plain.read(text), { language: french, ruleBase })
  return diagnostics.flatMap(({ suggestions }) => suggestions.map((one) => one.text))
}

describe('a rewrite in a letter', () => {
  const away = termRule('devant le guichet', ['ici'])

  it('is not offered when it takes away the only words of what the letter must hold', () => {
    expect(suggested('Passez devant le guichet. Merci.', away)).toEqual(['ici'])
    expect(suggested('Passez devant le guichet. Merci.', away, needsCounter)).toEqual([])
  })

  it('is offered when the letter says it elsewhere', () => {
    expect(suggested('Passez devant le guichet. Le guichet ouvre lundi.', away, needsCounter)).toEqual([
      'ici',
    ])
  })
})
