import type { Rule } from '../rulebase/rule.ts'
import type { RuleFeedbackCount } from '../storage/store.ts'
import type { Context } from './context.ts'
import { fromStore } from './from-store.ts'

/** Opinions about a rule as it stands today; those about an older `match` are left out. */
export interface RuleOpinions {
  readonly useful: number
  readonly falseAlarms: number
}

export const opinionsOn = (rule: Rule, counts: readonly RuleFeedbackCount[]): RuleOpinions => {
  const names = [rule.id, ...rule.formerly]
  const about = counts.filter((count) => names.includes(count.rule) && count.ruleHash === rule.hash)
  return {
    useful: about.reduce((sum, { useful }) => sum + useful, 0),
    falseAlarms: about.reduce((sum, { falseAlarms }) => sum + falseAlarms, 0),
  }
}

/** What writers said of one rule so far. */
export const countRuleFeedback = async (ctx: Pick<Context, 'store'>, rule: Rule): Promise<RuleOpinions> =>
  opinionsOn(rule, await fromStore(ctx.store.countRuleFeedback()))
