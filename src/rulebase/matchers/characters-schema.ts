import { z } from 'zod'
import { exceptionSchema } from './element.ts'

const isPattern = (text: string): boolean => {
  try {
    return new RegExp(text, 'u') instanceof RegExp
  } catch {
    return false
  }
}

/**
 * Marks and figures, told by their characters. The sentence is read as a reader sees it, without markup; any run of spaces
 * and line breaks between two words is one plain space, so « 20% » and « 20 % » differ, but no two kinds of space do.
 */
export const charactersSchema = z.strictObject({
  kind: z.literal('characters'),
  /** A short regular expression that every match holds: a sentence without it is not searched. For speed only. */
  sign: z.string().min(1).refine(isPattern, 'not a regular expression').optional(),
  patterns: z
    .array(
      z.strictObject({
        /** A regular expression; named groups are what `write` may take over. Whole words and marks around it are flagged. */
        find: z.string().min(1).refine(isPattern, 'not a regular expression'),
        /** Alternatives, best first. `{name}` is a group, `{name:table}` what a table says of it; no rewrite if it says nothing. */
        write: z.array(z.string()).default([]),
      }),
    )
    .min(1),
  tables: z.record(z.string(), z.record(z.string(), z.string())).optional(),
  except: z.array(exceptionSchema).optional(),
})

export type CharactersMatch = z.infer<typeof charactersSchema>
