import type { OpenAPIHono } from '@hono/zod-openapi'
import type { RequestIdVariables } from 'hono/request-id'
import type { Context } from '../services/context.ts'

export interface AppEnv {
  Variables: RequestIdVariables
}

export type App = OpenAPIHono<AppEnv>

/** What a file of `routes/` exports: adds one route to the app. */
export type Route = (app: App, ctx: Context) => void
