import type { Rule, RuleBase } from '../rulebase/rule.ts'
import type { Context } from './context.ts'
import { NotFoundError } from './errors.ts'

/** The rule that bears this id today, or bore it once, with the rule base it stands in. */
export const findRule = async (
  ctx: Pick<Context, 'definitions' | 'ruleBase'>,
  id: string,
): Promise<{ rule: Rule; ruleBase: RuleBase }> => {
  for (const language of Object.keys(ctx.definitions)) {
    const ruleBase = await ctx.ruleBase(language)
    const rule = ruleBase.rules.find((one) => one.id === id || one.formerly.includes(id))
    if (rule) return { rule, ruleBase }
  }
  throw new NotFoundError(
    'rule-not-found',
    `La règle « ${id} » n’existe pas ici. Vérifiez son nom dans la liste des règles.`,
  )
}
