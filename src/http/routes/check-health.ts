import { createRoute, z } from '@hono/zod-openapi'
import { checkHealth as check } from '../../services/check-health.ts'
import type { Route } from '../route.ts'
import { problems } from '../schemas/problem.ts'

const healthSchema = z.strictObject({ status: z.literal('ok'), engine: z.string() }).openapi('Health')

const route = createRoute({
  method: 'get',
  path: '/healthz',
  summary: 'Whether the service works, its database included',
  responses: {
    200: { description: 'It works.', content: { 'application/json': { schema: healthSchema } } },
    ...problems(503),
  },
})

export const checkHealth: Route = (app, ctx) => {
  app.openapi(route, async (c) => c.json(await check(ctx), 200, { 'Cache-Control': 'no-store' }))
}

export default checkHealth
