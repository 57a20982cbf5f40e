import { z } from 'zod'
import { matchSchema } from './matcher.ts'

const text = z.string().trim().min(1)

/** Id of the input format the example is written in; plain text when absent. For rules about headings and the like. */
const format = text.optional()

const exampleFlag = z.strictObject({
  /** One whole sentence (or document, for structure rules) with the flagged words between `{{` and `}}`. */
  text,
  /** What the first suggestion must give, character for character. */
  rewrite: text.optional(),
  /** A model written by a person: it must be clean, not equal. */
  better: text.optional(),
  format,
})

const exampleAllow = z.strictObject({
  text,
  because: text,
  format,
})

/** A rule file as its author writes it. Its id is its path, its weight lives in a calibration. */
export const ruleSchema = z.strictObject({
  title: text,
  severity: z.enum(['error', 'warning', 'info']),
  /** `trial` rules are shown but not scored. */
  status: z.enum(['trial', 'active', 'retired']).default('active'),
  /** Former ids, since ratings point at them. */
  formerly: z.array(text).default([]),
  match: matchSchema,
  /** What the rule is about to do with the words: `none` when no machine should rewrite them. */
  suggest: z.enum(['safe', 'review', 'none']),
  message: text,
  explanation: text,
  source: z.array(z.strictObject({ work: text, locator: text.optional() })).min(1),
  examples: z.strictObject({
    flags: z.array(exampleFlag).min(2),
    allows: z.array(exampleAllow).min(2),
  }),
})

export type RuleFile = z.infer<typeof ruleSchema>

/** A rule as the compiled rule base holds it. */
export interface Rule extends RuleFile {
  readonly id: string
  /** `sentences`, `words`, … : the folder. */
  readonly theme: string
  /** Hash of `match`: a weight measured on another hash is stale. */
  readonly hash: string
}

export interface Work {
  readonly title: string
  readonly author: string
  readonly year?: number | undefined
  readonly note?: string | undefined
}

/** Everything the build writes for one language. */
export interface RuleBase {
  readonly language: string
  readonly hash: string
  readonly rules: readonly Rule[]
  readonly sources: Readonly<Record<string, Work>>
}
