import { z } from 'zod'
import { exceptionSchema } from './element.ts'

/** Fixed words, found by one automaton for all rules whatever their number. */
export const termsSchema = z.strictObject({
  kind: z.literal('terms'),
  terms: z
    .array(
      z.strictObject({
        /** Words separated by spaces, elisions written out: `afin de` finds « afin d’ » and « afin du ». */
        find: z.string().trim().min(1),
        /** Alternatives, best first. An empty string deletes the words; an empty list offers nothing. */
        replace: z.array(z.string()),
        /**
         * Every word of `find` is compared with the lemma, and the replacement takes the number (and gender) of what
         * was found, or the tense and person of the verb.
         */
        inflected: z.enum(['noun', 'adjective', 'verb']).optional(),
        except: z.array(exceptionSchema).optional(),
      }),
    )
    .min(1),
  except: z.array(exceptionSchema).optional(),
})

export type TermsMatch = z.infer<typeof termsSchema>
