import type { RuleFeedback, Verdict } from '../storage/store.ts'
import type { Context } from './context.ts'
import { ConflictError } from './errors.ts'
import { findRule } from './find-rule.ts'
import { fromStore } from './from-store.ts'

export { verdicts } from '../storage/store.ts'

export const maxCommentLength = 500

export interface FeedbackToRecord {
  readonly rule: string
  readonly verdict: Verdict
  readonly comment?: string | undefined
  /** The rule base the writer's report was made with: an old page may still run old rules. */
  readonly ruleBase?: string | undefined
}

/** Keeps what a writer says of a rule, stamped with the exact rule it is about. */
export const recordRuleFeedback = async (ctx: Context, input: FeedbackToRecord): Promise<RuleFeedback> => {
  const { rule, ruleBase } = await findRule(ctx, input.rule)
  if (input.ruleBase !== undefined && input.ruleBase !== ruleBase.hash)
    throw new ConflictError(
      'rule-base-changed',
      'Les règles ont changé depuis votre analyse. Relancez l’analyse, puis donnez votre avis.',
    )
  const feedback: RuleFeedback = {
    id: ctx.newId(),
    rule: rule.id,
    ruleHash: rule.hash,
    ruleBase: ruleBase.hash,
    engine: ctx.engine,
    verdict: input.verdict,
    comment: input.comment?.trim() || null,
    at: ctx.clock().toISOString(),
  }
  await fromStore(ctx.store.addRuleFeedback(feedback))
  return feedback
}
