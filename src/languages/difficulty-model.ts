// The whole of zod takes as long to load as the lexicon; this part of it is enough.
import * as z from 'zod/mini'
import { type DifficultyModel, difficultyTermIds } from './language.ts'

const schema = z.object({
  difficulty: z.object({
    base: z.number(),
    'easy-level': z.number(),
    terms: z.partialRecord(z.enum(difficultyTermIds), z.object({ weight: z.number(), easy: z.number() })),
  }),
})

/** The weights of a language, out of `data/difficulty.yaml`. */
export const readDifficultyModel = (data: Readonly<Record<string, unknown>>): DifficultyModel => {
  const { base, terms, 'easy-level': easyLevel } = schema.parse(data).difficulty
  return { base, easyLevel, terms }
}
