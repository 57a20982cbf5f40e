import { z } from 'zod'

/** A verb by its name, by the noun of its action, or as a captured word is a form of it. */
const verb = z.union([
  z.string(),
  z.strictObject({ 'verb-of': z.string() }),
  z.strictObject({ 'lemma-of': z.string() }),
])

const person = z.union([z.literal(1), z.literal(2), z.literal(3)])
const number = z.enum(['Sing', 'Plur'])

/** One piece of a rewrite. Agreement, elision and contraction are the language's work, never the rule's. */
export const rewritePieceSchema = z.union([
  /** These words as they are. */
  z.string(),
  /** The captured words as the writer typed them. */
  z.strictObject({ copy: z.string() }),
  /**
   * A verb in the tense, mood, person and number of a captured verb. With `in`, only in its person and number: « si vous ne
   * pouvez pas » for « au cas où vous ne pourriez pas ». With `person` and `number`, only in its tense and mood: « vous
   * devrez » for « le formulaire devra ».
   */
  z.strictObject({
    verb,
    like: z.string(),
    in: z.literal('present').optional(),
    person: person.optional(),
    number: number.optional(),
  }),
  /** A verb in a form stated here. `person` and `number` go with finite forms; the participle is that of « nous avons reçu ». */
  z.strictObject({
    verb,
    form: z.enum(['infinitive', 'imperative', 'present', 'participle']),
    person: person.optional(),
    number: number.optional(),
  }),
  /**
   * A pronoun in the place of a subject: « vous » for « l'usager ». The verbs and what points back at the subject follow. No
   * rewrite where the words are no subject.
   */
  z.strictObject({ subject: z.strictObject({ person, number }) }),
  /**
   * Writes nothing: what hung on the replaced noun hangs on the captured one from now on: « tous les documents doivent » for
   * « l'ensemble des documents doit ».
   */
  z.strictObject({ 'agrees-as': z.string() }),
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
  /**
   * A passive clause told by its agent: « la mairie vous enverra la décision ». All are captures: the participle, the words
   * of the auxiliary (`auxiliary`: « sera », « a été », « doit être »), who acts, what undergoes it, and what leans on the verb.
   */
  z.strictObject({
    active: z.string(),
    auxiliary: z.string(),
    agent: z.string(),
    object: z.string(),
    pronouns: z.string().optional(),
    adverbs: z.string().optional(),
  }),
  /** The perfect of a captured verb, with its subject as the sentence shows it: « est venue » for « vint ». */
  z.strictObject({
    perfect: z.string(),
    pronouns: z.string().optional(),
    /** The captures that hold « ne » and « pas »: they stand apart. */
    negation: z.array(z.string()).default([]),
  }),
])

export type RewritePiece = z.infer<typeof rewritePieceSchema>
