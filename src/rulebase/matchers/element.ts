import { z } from 'zod'

const oneOrMore = z.union([z.string(), z.array(z.string()).min(1)])

/** What one token must be. A plain string stands for `{ form: … }`. */
export const elementSchema = z.strictObject({
  /** Spelling without regard to capitals or apostrophes; elided words are written out: `de` finds « d’ ». */
  form: oneOrMore.optional(),
  lemma: oneOrMore.optional(),
  pos: oneOrMore.optional(),
  features: z
    .strictObject({
      gender: z.enum(['Masc', 'Fem']).optional(),
      number: z.enum(['Sing', 'Plur']).optional(),
      person: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
      verbForm: z.enum(['Fin', 'Inf', 'Part', 'Ger']).optional(),
      mood: z.enum(['Ind', 'Sub', 'Cnd', 'Imp']).optional(),
      tense: z.enum(['Pres', 'Imp', 'Fut', 'Past']).optional(),
    })
    .optional(),
  kind: z.enum(['word', 'number', 'punctuation', 'symbol', 'address', 'placeholder', 'code']).optional(),
  /** The token belongs to a date, an amount, an hour… */
  entity: z.enum(['date', 'amount', 'reference', 'phone', 'time']).optional(),
  /** The noun has a verb of the same family in the language's data. */
  'has-verb': z.boolean().optional(),
  /** First or last token of its sentence, quotes and dashes aside. */
  position: z.enum(['first', 'last']).optional(),
  not: z
    .strictObject({ form: oneOrMore.optional(), lemma: oneOrMore.optional(), pos: oneOrMore.optional() })
    .optional(),
  optional: z.boolean().optional(),
  /** At most this many in a row (at least one, or none if optional). The shortest run that fits is taken. */
  repeat: z.number().int().min(2).max(30).optional(),
  /** Name of the capture for the rewrite. */
  as: z
    .string()
    .regex(/^[a-z][a-z-]*$/)
    .optional(),
  /** Outside the flagged words: it must be there, and is left alone. First or last elements only. */
  context: z.boolean().optional(),
})

export type Element = z.infer<typeof elementSchema>

export const elementOrForm = z.union([z.string(), elementSchema])

/** Situations in which a match is no fault. All the conditions of one exception must hold. */
export const exceptionSchema = z.strictObject({
  /** These tokens, in this order, straight after the flagged words. */
  'followed-by': z.array(elementOrForm).min(1).optional(),
  /** These tokens, in this order, straight before the flagged words. */
  'preceded-by': z.array(elementOrForm).min(1).optional(),
  /** One of these, anywhere in the same sentence. */
  'sentence-has': z.array(elementOrForm).min(1).optional(),
  /** The match stands in one of these kinds of block. */
  'in-block': z.array(z.string()).min(1).optional(),
})

export type Exception = z.infer<typeof exceptionSchema>
