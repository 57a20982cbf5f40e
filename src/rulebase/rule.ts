import { z } from 'zod'
import { audiences } from './audiences.ts'
import type { Lesson } from './lesson.ts'
import type { LetterCues } from './letter/letter-cues-schema.ts'
import { letterKinds } from './letter-kinds.ts'
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

/** What the guard on meaning compares and a rule may be excused from; names, references and fields it never is. */
export const meaningParts = ['numbers', 'negation', 'modality', 'tense', 'length'] as const

export type MeaningPart = (typeof meaningParts)[number]

/** The eight commitments of Services Publics +, edition of 2023, in their order; named, since editions number them otherwise. */
export const commitments = [
  'respect',
  'contact',
  'support',
  'deadlines',
  'clarity',
  'results',
  'opinion',
  'ecology',
] as const

export type Commitment = (typeof commitments)[number]

/** A rule file as its author writes it. Its id is its path, its weight lives in a calibration. */
const ruleShape = z.strictObject({
  title: text,
  severity: z.enum(['error', 'warning', 'info']),
  /** `trial` rules are shown but not scored. */
  status: z.enum(['trial', 'active', 'retired']).default('active'),
  /** Former ids, since ratings point at them. */
  formerly: z.array(text).default([]),
  /**
   * What a rule about a term asks for: a rare word is replaced, a technical one is kept and explained, an off-putting one is
   * softened. Every rule about words says which.
   */
  treatment: z.enum(['replace', 'explain', 'soften']).optional(),
  /** Which commitment the rule serves; clarity for most, so only rules about what a letter holds must say it. */
  commitment: z.enum(commitments).default('clarity'),
  /** The letters, or the readers, that the rule is about; all, and what is no letter, when absent. */
  'applies-to': z
    .strictObject({
      kinds: z.array(z.enum(letterKinds)).min(1).optional(),
      audiences: z.array(z.enum(audiences)).min(1).optional(),
    })
    .refine(
      ({ kinds, audiences: readers }) => kinds || readers,
      'say which kinds of letter, or which audiences',
    )
    .optional(),
  match: matchSchema,
  /** What the rule is about to do with the words: `none` when no machine should rewrite them. */
  suggest: z.enum(['safe', 'review', 'none']),
  /**
   * What a rewrite of this rule changes on the surface though it says the same, so that the guard on meaning lets it: a
   * double negation undone, « vous n'ignorez pas que » taken out, a tense that a conjunction asks for, « quinzaine » in
   * days, a longer but plainer turn. Every entry must be needed by an example.
   */
  'may-change': z.array(z.enum(meaningParts)).min(1).optional(),
  message: text,
  explanation: text,
  source: z.array(z.strictObject({ work: text, locator: text.optional() })).min(1),
  examples: z.strictObject({
    flags: z.array(exampleFlag).min(2),
    allows: z.array(exampleAllow).min(2),
  }),
})

export const ruleSchema = ruleShape.refine(({ match, treatment }) => match.kind !== 'terms' || treatment, {
  path: ['treatment'],
  message: 'a rule about terms says whether they are to be replaced, explained or softened',
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
  /** What the work treats, as rules name it in `locator`, so that what no rule serves yet can be told. */
  readonly sections?: readonly string[] | undefined
  readonly note?: string | undefined
}

/** Everything the build writes for one language. */
export interface RuleBase {
  readonly language: string
  readonly hash: string
  readonly rules: readonly Rule[]
  readonly sources: Readonly<Record<string, Work>>
  /** By which words a letter of this language says what it is and what it holds. */
  readonly letter?: LetterCues
  /** What teaches the rules, in the order in which they are best read. */
  readonly lessons?: readonly Lesson[]
}
