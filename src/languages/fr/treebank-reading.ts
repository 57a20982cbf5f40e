// The whole of zod takes as long to load as the lexicon; this part of it is enough.
import * as z from 'zod/mini'
import { type AnnotatedToken, type Reading, tags } from '../../document/token.ts'

const lemmas = z.record(z.string(), z.string())
const schema = z.object({
  'treebank-lemmas': z.object({
    DET: lemmas,
    PRON: lemmas,
    'plural-pronouns': lemmas,
    tags: z.record(z.string(), z.enum(tags)),
  }),
})

/** How the treebanks of Universal Dependencies write a word, out of `data/treebank-lemmas.yaml`. */
export const createTreebankReading = (
  data: Readonly<Record<string, unknown>>,
): ((token: AnnotatedToken) => Reading) => {
  const known = schema.parse(data)['treebank-lemmas']
  return ({ lemma, tag, features }) => {
    const plural = tag === 'PRON' && features.number === 'Plur' ? known['plural-pronouns'][lemma] : undefined
    const other = tag === 'DET' || tag === 'PRON' ? known[tag][lemma] : undefined
    return { lemma: plural ?? other ?? lemma, tag: known.tags[lemma] ?? tag, features }
  }
}
