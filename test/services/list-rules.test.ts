import { describe, expect, it } from 'vitest'
import { listRules } from '../../src/services/list-rules.ts'
import { recordRuleFeedback } from '../../src/services/record-rule-feedback.ts'
import { testContext } from '../support/context.ts'
import { exampleRule, exampleRuleBase } from '../support/rule-base.ts'

const id = 'fr/words/nonobstant'

describe('listRules', () => {
  it('leaves out opinions on an older match of the same rule', async () => {
    const ctx = testContext()
    await recordRuleFeedback(ctx, { rule: id, verdict: 'useful' })
    const changed = {
      ...ctx,
      ruleBase: async () => exampleRuleBase([exampleRule({ hash: 'hash-tomorrow' })]),
    }
    const [listed] = await listRules(changed)
    expect(listed?.feedback).toEqual({ useful: 0, falseAlarms: 0 })
  })

  it('keeps opinions given before the rule was renamed', async () => {
    const ctx = testContext()
    await recordRuleFeedback(ctx, { rule: id, verdict: 'false-alarm' })
    const renamed = exampleRule({ id: 'fr/words/malgre', formerly: [id] })
    const [listed] = await listRules({ ...ctx, ruleBase: async () => exampleRuleBase([renamed]) })
    expect(listed?.feedback).toEqual({ useful: 0, falseAlarms: 1 })
  })

  it('leaves out retired rules', async () => {
    const retired = exampleRuleBase([exampleRule({ status: 'retired' })])
    expect(await listRules(testContext({ ruleBase: async () => retired }))).toEqual([])
  })
})
