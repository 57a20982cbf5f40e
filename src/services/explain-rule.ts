import { analyze } from '../engine/analyze.ts'
import { type Lesson, lessonOf } from '../rulebase/lesson.ts'
import type { Rule, RuleBase, Work } from '../rulebase/rule.ts'
import type { AnalysisContext, Context } from './context.ts'
import { findRule } from './find-rule.ts'

export interface NamedSource extends Work {
  readonly locator?: string | undefined
}

/** Everything that can be said of one rule. */
export interface ExplainedRule {
  readonly rule: Rule
  readonly language: string
  /** What a writer is told about the first example. */
  readonly message: string
  readonly sources: readonly NamedSource[]
  readonly lesson: Lesson | undefined
}

type RulesContext = AnalysisContext & Pick<Context, 'definitions' | 'ruleBase'>

const markOf = /\{\{([\s\S]*?)\}\}/g

/** A message has holes, which the engine fills. A retired rule says nothing any more: its holes stay open. */
const messageOf = async (ctx: RulesContext, rule: Rule, { language }: RuleBase): Promise<string> => {
  const open = rule.message.replace(/\{\w+\}/g, '…')
  const [example] = rule.examples.flags
  const input = await ctx.inputs[example?.format ?? 'plain']?.()
  if (!example || !input) return open
  const { diagnostics, shadowed } = analyze(
    input.read(example.text.replace(markOf, '$1')),
    await ctx.analyzer(language),
  )
  return [...diagnostics, ...shadowed].find((one) => one.rule === rule.id)?.message ?? open
}

/** The works that a rule cites, by their names. */
export const sourcesOf = ({ source }: Rule, { sources }: RuleBase): NamedSource[] =>
  source.flatMap(({ work, locator }) => {
    const found = sources[work]
    return found ? [{ ...found, locator }] : []
  })

/** The rule that bears this id or bore it once, what it says, and the lesson that teaches it. */
export const explainRule = async (ctx: RulesContext, id: string): Promise<ExplainedRule> => {
  const { rule, ruleBase } = await findRule(ctx, id)
  return {
    rule,
    language: ruleBase.language,
    message: await messageOf(ctx, rule, ruleBase),
    sources: sourcesOf(rule, ruleBase),
    lesson: lessonOf(rule, ruleBase.lessons ?? []),
  }
}
