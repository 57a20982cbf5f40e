// The whole of zod takes as long to load as the lexicon; this part of it is enough.
import * as z from 'zod/mini'

const list = z.array(z.string())
const strings = z.record(z.string(), z.string())

const schema = z.object({
  'action-nouns': z.object({ verbs: strings }),
  agreement: z.object({ front: list }),
  auxiliaries: z.object({
    être: z.string(),
    'by-object': z.string(),
    'by-meaning': z.string(),
    reflexive: z.object({ direct: z.string(), indirect: z.string() }),
    'before-infinitive': z.object({ invariable: z.string(), unsure: z.string() }),
  }),
  clitics: z.object({
    before: z.array(list),
    apart: z.array(z.tuple([z.string(), z.string()])),
    'object-of-subject': strings,
    'as-object': z.record(z.string(), z.array(z.string())),
    'opens-object': z.array(z.string()),
    behind: z.array(list),
    strong: strings,
    reflexive: strings,
    negation: z.object({ inside: list, behind: list }),
    inversion: z.object({ subjects: list, vowel: list, 'first-person': strings }),
  }),
  'h-aspire': z.object({ words: z.string() }),
  joining: z.object({
    elidable: list,
    'before-infinitive': list,
    'before-vowel': z.object({ determiners: strings, adjectives: strings, back: strings }),
  }),
  tokens: z.object({ contractions: z.record(z.string(), z.tuple([z.string(), z.string()])) }),
})

/** The data files that inflection reads, checked. */
export type InflectionData = z.infer<typeof schema>

export const readInflectionData = (data: Readonly<Record<string, unknown>>): InflectionData =>
  schema.parse(data)

/** The words of a folded block of YAML. */
export const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))
