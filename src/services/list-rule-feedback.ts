import type { RuleFeedback } from '../storage/store.ts'
import type { Context } from './context.ts'
import { findRule } from './find-rule.ts'
import { fromStore } from './from-store.ts'

/** One opinion, and whether it is about the rule as it stands today. */
export interface ListedFeedback extends RuleFeedback {
  readonly isCurrent: boolean
}

/** Everything said of one rule under any of its names, oldest first. Comments may name people: no public door. */
export const listRuleFeedback = async (
  ctx: Context,
  input: { readonly rule: string },
): Promise<readonly ListedFeedback[]> => {
  const { rule } = await findRule(ctx, input.rule)
  const lists = await Promise.all(
    [rule.id, ...rule.formerly].map((name) => fromStore(ctx.store.ruleFeedback(name))),
  )
  return lists
    .flat()
    .map((feedback) => ({ ...feedback, isCurrent: feedback.ruleHash === rule.hash }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}
