import type { Rule } from '../rulebase/rule.ts'

/**
 * Prior weights, used until a panel has measured a rule (domain brief 2.7, own choice): an error is information
 * without which the reader cannot act, an info is polish.
 */
const priors = { error: 3, warning: 1, info: 0.3 } as const satisfies Record<Rule['severity'], number>

/** How much the evidence says that a kind of fault weighs on understanding (domain brief 2.7): « 14h30 » is typography. */
const evidence: Readonly<Record<string, number>> = { numbers: 0.2, typography: 0.2 }

/** What one occurrence costs. Rules on trial are shown, not scored. */
export const weightOf = (rule: Rule): number =>
  rule.status === 'trial' ? 0 : priors[rule.severity] * (evidence[rule.theme] ?? 1)
