import { z } from 'zod'
import { elementSchema } from '../matchers/element.ts'
import { cueElements } from './cue.ts'

/** A line of words as `cueElements` reads it, or what it cannot say: the elements of a sequence. */
export const cueSchema = z.union([
  z
    .string()
    .trim()
    .min(1)
    .transform((line, context) => {
      try {
        return cueElements(line)
      } catch (error) {
        context.addIssue({
          code: 'custom',
          message: error instanceof Error ? error.message : 'unreadable cue',
        })
        return z.NEVER
      }
    }),
  z.array(elementSchema).min(1),
])
