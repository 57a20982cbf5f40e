import { z } from 'zod'
import { letterKinds } from '../letter-kinds.ts'
import { cueSchema } from './cue-schema.ts'
import { cueNames } from './fact.ts'

const cues = z.array(cueSchema).default([])

/** `rules/<language>/letter.yaml`: by which words a letter says what it is and what it holds. */
export const letterCuesSchema = z.strictObject({
  facts: z.record(z.enum(cueNames), cues),
  /** Words of the subject line, or of a title, and words of the text that tell the kind of letter. */
  kinds: z.partialRecord(z.enum(letterKinds), z.strictObject({ subject: cues, body: cues })),
})

/** The cues as elements, ready to be compiled. */
export type LetterCues = z.infer<typeof letterCuesSchema>
