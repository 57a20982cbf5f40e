// The whole of zod takes as long to load as the lexicon; this part of it is enough.
import * as z from 'zod/mini'
import type { LetterMarks } from './language.ts'

const words = z.array(z.string())

const schema = z.object({
  letter: z.object({ subject: words, salutation: words, closing: words, signature: words, address: words }),
})

/** Reads `data/letter.yaml` of a language, where addresses are sources of regular expressions. */
export const readLetterMarks = (data: Readonly<Record<string, unknown>>): LetterMarks => {
  const { letter } = schema.parse(data)
  return { ...letter, address: letter.address.map((source) => new RegExp(source, 'iu')) }
}
