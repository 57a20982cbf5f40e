/** What a writer says of one diagnostic: it helped, or it should not have been raised. */
export const verdicts = ['useful', 'false-alarm'] as const
export type Verdict = (typeof verdicts)[number]

/** One opinion about a rule, with the exact rule it is about. Never the letter's words. */
export interface RuleFeedback {
  readonly id: string
  readonly rule: string
  /** Hash of the rule's `match`: an opinion about another hash says nothing about today's rule. */
  readonly ruleHash: string
  readonly ruleBase: string
  readonly engine: string
  readonly verdict: Verdict
  readonly comment: string | null
  /** ISO 8601, UTC. */
  readonly at: string
}

export interface RuleFeedbackCount {
  readonly rule: string
  readonly ruleHash: string
  readonly useful: number
  readonly falseAlarms: number
}

/** The memory cannot be read or written. `message` is one French sentence for whoever runs the service. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
}

/** Each act is whole: it happens entirely, or throws `StoreError` and nothing has happened. */
export interface Store {
  /** Refuses an id it already holds: what was said is never changed. */
  addRuleFeedback(feedback: RuleFeedback): Promise<void>
  /** What was said of one rule, whatever its hash; oldest first. */
  ruleFeedback(rule: string): Promise<readonly RuleFeedback[]>
  /** One count for each rule and hash that has any, by rule then hash. */
  countRuleFeedback(): Promise<readonly RuleFeedbackCount[]>
  /** Answers when the memory can be read; throws otherwise. */
  check(): Promise<void>
  close(): Promise<void>
}
