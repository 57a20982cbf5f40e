import { z } from '@hono/zod-openapi'

const offset = z.int().min(0)
const position = { line: z.int().min(1), column: z.int().min(1) }
const span = {
  start: offset.openapi({ description: 'UTF-16 code units from the start of the source.' }),
  end: offset,
}

const diagnosticSchema = z
  .strictObject({
    rule: z.string().openapi({ example: 'fr/words/nonobstant' }),
    theme: z.string(),
    severity: z.enum(['error', 'warning', 'info']),
    trial: z.boolean().openapi({ description: 'The rule is on trial: it counts in no score.' }),
    message: z.string(),
    ...span,
    ...position,
    excerpt: z.string(),
    suggestions: z
      .array(z.strictObject({ text: z.string(), safe: z.boolean() }))
      .openapi({ description: 'Each text replaces the whole span. A safe one cannot change the meaning.' }),
  })
  .openapi('Diagnostic')

const lossSchema = z
  .strictObject({
    cause: z.enum(['metric', 'rule']),
    id: z.string(),
    label: z.string(),
    points: z.number().openapi({ description: 'Of the sub-score.' }),
    total: z.number().openapi({ description: 'Of the whole score.' }),
    count: z.int().optional(),
  })
  .openapi('Loss')

const subscoreSchema = z
  .strictObject({
    id: z.enum(['phrases', 'mots', 'structure', 'ton']),
    label: z.string(),
    value: z.number().min(0).max(100),
    share: z.number().min(0).max(1),
    losses: z.array(lossSchema),
  })
  .openapi('Subscore')

const letterSchema = z
  .strictObject({
    kind: z.string().nullable().openapi({ example: 'refusal', description: 'Null when nothing tells it.' }),
    facts: z.array(
      z.strictObject({
        id: z.string().openapi({ example: 'deadline' }),
        ...span,
        ...position,
        excerpt: z.string(),
      }),
    ),
    absent: z.array(z.string()).openapi({ description: 'Facts that could not be found.' }),
  })
  .openapi('Letter')

const fileSchema = z
  .strictObject({
    path: z.string(),
    language: z.string(),
    ruleBase: z.string(),
    score: z.number().min(0).max(100).nullable(),
    grade: z.enum(['A', 'B', 'C', 'D', 'E']).nullable(),
    notGraded: z.string().optional().openapi({ description: 'Why there is no score.' }),
    subscores: z.array(subscoreSchema),
    letter: letterSchema,
    measures: z.array(
      z.strictObject({
        id: z.string(),
        label: z.string(),
        unit: z.string(),
        value: z.number(),
        source: z.string(),
      }),
    ),
    warnings: z.array(z.strictObject({ message: z.string(), ...span, ...position })).optional(),
    diagnostics: z.array(diagnosticSchema),
  })
  .openapi('FileReport')

/** What `outputs/json.ts` writes for documents that could all be read. */
export const reportsSchema = z
  .strictObject({
    schema: z.literal('limpide/check/1'),
    engine: z.string(),
    ruleBase: z.string(),
    files: z.array(fileSchema),
  })
  .openapi('Reports')
