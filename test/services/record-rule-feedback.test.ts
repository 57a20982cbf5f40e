import { describe, expect, it } from 'vitest'
import { listRuleFeedback } from '../../src/services/list-rule-feedback.ts'
import { recordRuleFeedback } from '../../src/services/record-rule-feedback.ts'
import { testContext } from '../support/context.ts'
import { exampleRule, exampleRuleBase } from '../support/rule-base.ts'

const id = 'fr/words/nonobstant'

describe('recordRuleFeedback', () => {
  it('files an opinion on a former name under the present one', async () => {
    const renamed = exampleRuleBase([exampleRule({ id: 'fr/words/malgre', formerly: [id] })])
    const ctx = testContext({ ruleBase: async () => renamed })
    expect(await recordRuleFeedback(ctx, { rule: id, verdict: 'useful' })).toMatchObject({
      rule: 'fr/words/malgre',
    })
  })
})

describe('listRuleFeedback', () => {
  it('gives every opinion on a rule, and says which are about the rule as it stands', async () => {
    const ctx = testContext()
    await recordRuleFeedback(ctx, { rule: id, verdict: 'useful' })
    const changed = testContext({
      store: ctx.store,
      newId: () => 'later',
      clock: () => new Date('2026-11-01T08:00:00.000Z'),
      ruleBase: async () => exampleRuleBase([exampleRule({ hash: 'hash-tomorrow' })]),
    })
    await recordRuleFeedback(changed, { rule: id, verdict: 'false-alarm' })
    const listed = await listRuleFeedback(changed, { rule: id })
    expect(listed.map(({ verdict, isCurrent }) => [verdict, isCurrent])).toEqual([
      ['useful', false],
      ['false-alarm', true],
    ])
  })

  it('refuses a rule that does not exist', async () => {
    await expect(listRuleFeedback(testContext(), { rule: 'fr/absent' })).rejects.toThrow(/n’existe pas/)
  })
})
