import { z } from 'zod'

const verb = z.union([z.string(), z.strictObject({ 'verb-of': z.string() })])

/** One piece of a rewrite. Agreement, elision and contraction are the language's work, never the rule's. */
export const rewritePieceSchema = z.union([
  /** These words as they are. */
  z.string(),
  /** The captured words as the writer typed them. */
  z.strictObject({ copy: z.string() }),
  /** A verb in the tense, mood, person and number of a captured verb. */
  z.strictObject({ verb, like: z.string() }),
  /** A verb in a form stated here. `person` and `number` go with finite forms. */
  z.strictObject({
    verb: z.union([verb, z.strictObject({ 'lemma-of': z.string() })]),
    form: z.enum(['infinitive', 'imperative', 'present']),
    person: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
    number: z.enum(['Sing', 'Plur']).optional(),
  }),
  /** A noun in the number of a captured word. */
  z.strictObject({ noun: z.string(), like: z.string() }),
  /** An adjective, determiner or participle in the gender and number of a captured word. */
  z.strictObject({ agree: z.string(), like: z.string() }),
  /** An imperative with its captured pronouns and negation in their right place: « ne l’oubliez pas », « envoyez-le-nous ». */
  z.strictObject({
    imperative: z.strictObject({ 'lemma-of': z.string() }),
    pronouns: z.string().optional(),
    negation: z.string().optional(),
  }),
])

export type RewritePiece = z.infer<typeof rewritePieceSchema>
