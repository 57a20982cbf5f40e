import { createRoute, z } from '@hono/zod-openapi'
import {
  maxCommentLength,
  recordRuleFeedback as record,
  verdicts,
} from '../../services/record-rule-feedback.ts'
import type { Route } from '../route.ts'
import { problems } from '../schemas/problem.ts'

const verdict = z.enum(verdicts)

const bodySchema = z
  .strictObject({
    rule: z.string().min(1).max(200).openapi({ example: 'fr/words/nonobstant' }),
    verdict,
    comment: z
      .string()
      .max(maxCommentLength)
      .optional()
      .openapi({ description: 'Never quote the letter here.' }),
    ruleBase: z
      .string()
      .max(100)
      .optional()
      .openapi({ description: 'As the report named it; refused when it is not today’s.' }),
  })
  .openapi('FeedbackToRecord')

const savedSchema = z
  .strictObject({
    id: z.string(),
    rule: z.string(),
    ruleHash: z.string(),
    ruleBase: z.string(),
    engine: z.string(),
    verdict,
    comment: z.string().nullable(),
    at: z.iso.datetime(),
  })
  .openapi('Feedback')

const route = createRoute({
  method: 'post',
  path: '/api/v1/feedback',
  summary: 'What a writer says of a rule: useful, or a false alarm',
  request: { body: { required: true, content: { 'application/json': { schema: bodySchema } } } },
  responses: {
    201: { description: 'It is kept.', content: { 'application/json': { schema: savedSchema } } },
    ...problems(400, 404, 409, 413, 415, 422, 500, 503),
  },
})

export const recordRuleFeedback: Route = (app, ctx) => {
  app.openapi(route, async (c) => c.json(await record(ctx, c.req.valid('json')), 201))
}

export default recordRuleFeedback
