import { z } from 'zod'
import { elementOrForm, exceptionSchema } from './element.ts'
import { rewritePieceSchema } from './rewrite-schema.ts'

/** A run of tokens described by form, lemma, part of speech or features. */
export const sequenceSchema = z.strictObject({
  kind: z.literal('sequence'),
  /** Several patterns share one explanation. */
  patterns: z
    .array(
      z.strictObject({
        elements: z.array(elementOrForm).min(1),
        /** One list per alternative, best first; an empty list of pieces deletes the words. */
        rewrites: z.array(z.array(rewritePieceSchema)).default([]),
      }),
    )
    .min(1),
  except: z.array(exceptionSchema).optional(),
})
