import { z } from '@hono/zod-openapi'

const listedRuleSchema = z
  .strictObject({
    id: z.string().openapi({ example: 'fr/words/nonobstant' }),
    title: z.string(),
    theme: z.string(),
    severity: z.enum(['error', 'warning', 'info']),
    status: z.enum(['trial', 'active', 'retired']),
    language: z.string(),
    message: z.string(),
    explanation: z.string(),
    source: z.array(
      z.strictObject({
        title: z.string(),
        author: z.string(),
        year: z.int().optional(),
        note: z.string().optional(),
        locator: z.string().optional(),
      }),
    ),
    examples: z.strictObject({
      flags: z.array(
        z.strictObject({
          text: z.string(),
          rewrite: z.string().optional(),
          better: z.string().optional(),
          format: z.string().optional(),
        }),
      ),
      allows: z.array(
        z.strictObject({ text: z.string(), because: z.string(), format: z.string().optional() }),
      ),
    }),
    feedback: z.strictObject({
      useful: z.int().openapi({ description: 'Writers who said the rule helped, as it stands today.' }),
      falseAlarms: z.int().openapi({ description: 'Writers who said it was wrong, as it stands today.' }),
    }),
  })
  .openapi('Rule')

export const rulesSchema = z.strictObject({ rules: z.array(listedRuleSchema) }).openapi('Rules')

export type ListedRuleJson = z.infer<typeof listedRuleSchema>
