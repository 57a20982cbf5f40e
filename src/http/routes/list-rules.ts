import { createRoute, z } from '@hono/zod-openapi'
import { type ListedRule, listRules as list } from '../../services/list-rules.ts'
import type { Route } from '../route.ts'
import { problems } from '../schemas/problem.ts'
import { type ListedRuleJson, rulesSchema } from '../schemas/rule.ts'

const toJson = ({ rule, language, sources, feedback }: ListedRule): ListedRuleJson => ({
  id: rule.id,
  title: rule.title,
  theme: rule.theme,
  severity: rule.severity,
  status: rule.status,
  language,
  message: rule.message,
  explanation: rule.explanation,
  source: sources.map((source) => ({ ...source })),
  examples: rule.examples,
  feedback,
})

export const listRules: Route = (app, ctx) => {
  const query = z.strictObject({ language: z.enum(Object.keys(ctx.definitions)).optional() })
  const route = createRoute({
    method: 'get',
    path: '/api/v1/rules',
    summary: 'Every rule in force, and what writers say of it',
    request: { query },
    responses: {
      200: { description: 'The rules.', content: { 'application/json': { schema: rulesSchema } } },
      ...problems(422, 500, 503),
    },
  })
  app.openapi(route, async (c) => {
    const rules = await list(ctx, c.req.valid('query'))
    return c.json({ rules: rules.map(toJson) }, 200)
  })
}

export default listRules
