import type { Rule, Work } from '../rulebase/rule.ts'
import type { RuleFeedbackCount } from '../storage/store.ts'
import type { Context } from './context.ts'
import { fromStore } from './from-store.ts'

export interface ListedSource extends Work {
  readonly locator?: string | undefined
}

/** A rule as a reader wants it: what, why, on whose authority, and what writers say of it. */
export interface ListedRule {
  readonly rule: Rule
  readonly language: string
  readonly sources: readonly ListedSource[]
  /** Opinions about the rule as it stands today; those about an older `match` are left out. */
  readonly feedback: { readonly useful: number; readonly falseAlarms: number }
}

const feedbackOn = (rule: Rule, counts: readonly RuleFeedbackCount[]): ListedRule['feedback'] => {
  const names = [rule.id, ...rule.formerly]
  const about = counts.filter((count) => names.includes(count.rule) && count.ruleHash === rule.hash)
  return {
    useful: about.reduce((sum, { useful }) => sum + useful, 0),
    falseAlarms: about.reduce((sum, { falseAlarms }) => sum + falseAlarms, 0),
  }
}

/** Every rule in force, of one language or of all. */
export const listRules = async (
  ctx: Context,
  input: { readonly language?: string | undefined } = {},
): Promise<readonly ListedRule[]> => {
  const languages = input.language ? [input.language] : Object.keys(ctx.definitions)
  const counts = await fromStore(ctx.store.countRuleFeedback())
  const ruleBases = await Promise.all(languages.map((language) => ctx.ruleBase(language)))
  return ruleBases.flatMap(({ language, rules, sources }) =>
    rules
      .filter(({ status }) => status !== 'retired')
      .map((rule) => ({
        rule,
        language,
        sources: rule.source.flatMap(({ work, locator }) => {
          const found = sources[work]
          return found ? [{ ...found, locator }] : []
        }),
        feedback: feedbackOn(rule, counts),
      })),
  )
}
