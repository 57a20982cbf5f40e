import { z } from 'zod'
import { cueSchema } from '../letter/cue-schema.ts'
import { factIds } from '../letter/fact.ts'

const facts = z.array(z.enum(factIds)).min(1)
const says = z.array(cueSchema).min(1)

/** One thing that a letter may hold: a fact, or words that give it away. */
const need = z.union([z.strictObject({ fact: z.enum(factIds) }), z.strictObject({ says })])

/** What a letter says, late or not at all. Use `applies-to` to say which kinds of letter the rule is about. */
export const letterSchema = z.strictObject({
  kind: z.literal('letter'),
  /** All of these must hold for the rule to look at the letter. */
  when: z
    .strictObject({
      /** All of them are there. */
      facts: facts.optional(),
      /** A decision has one of these outcomes. */
      outcome: z
        .array(z.enum(['refusal', 'withdrawal', 'grant']))
        .min(1)
        .optional(),
      /** One of them stands in the text. */
      says: says.optional(),
    })
    .optional(),
  check: z.discriminatedUnion('type', [
    /** Fewer than `at-least` of these are there. */
    z.strictObject({
      type: z.literal('missing'),
      needs: z.array(need).min(1),
      'at-least': z.int().min(1).default(1),
    }),
    /** The first of these facts stands after so many words of the body, or so large a part of it. */
    z.strictObject({
      type: z.literal('late'),
      facts,
      words: z.int().min(1).optional(),
      share: z.number().gt(0).lt(1).optional(),
      /** Shorter bodies are read whole anyway. */
      from: z.int().min(1),
    }),
    /** A fact stands only below the signature. */
    z.strictObject({ type: z.literal('below-signature'), facts }),
  ]),
  /** What is flagged: the first of these facts that is there, else the words of `when`, else the first sentence of the body. */
  flag: facts.optional(),
})

export type LetterMatch = z.infer<typeof letterSchema>
