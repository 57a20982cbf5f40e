import type { Rule } from '../rulebase/rule.ts'
import type { Context } from './context.ts'
import { opinionsOn, type RuleOpinions } from './count-rule-feedback.ts'
import { type NamedSource, sourcesOf } from './explain-rule.ts'
import { fromStore } from './from-store.ts'

/** A rule as a reader wants it: what, why, on whose authority, and what writers say of it. */
export interface ListedRule {
  readonly rule: Rule
  readonly language: string
  readonly sources: readonly NamedSource[]
  readonly feedback: RuleOpinions
}

/** Every rule in force, of one language or of all. */
export const listRules = async (
  ctx: Context,
  input: { readonly language?: string | undefined } = {},
): Promise<readonly ListedRule[]> => {
  const languages = input.language ? [input.language] : Object.keys(ctx.definitions)
  const counts = await fromStore(ctx.store.countRuleFeedback())
  const ruleBases = await Promise.all(languages.map((language) => ctx.ruleBase(language)))
  return ruleBases.flatMap((ruleBase) =>
    ruleBase.rules
      .filter(({ status }) => status !== 'retired')
      .map((rule) => ({
        rule,
        language: ruleBase.language,
        sources: sourcesOf(rule, ruleBase),
        feedback: opinionsOn(rule, counts),
      })),
  )
}
