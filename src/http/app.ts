import { OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { requestId } from 'hono/request-id'
import type { Context } from '../services/context.ts'
import { maxDocumentBytes } from '../services/read-document.ts'
import { invalidRequest } from './accept.ts'
import { methodRefused, problemResponse, refusalOf, routeNotFound, unforeseen } from './errors.ts'
import { noStore } from './middleware/no-store.ts'
import { securityHeaders } from './middleware/security-headers.ts'
import type { App, AppEnv, Route } from './route.ts'

/** JSON may write one accented letter of two bytes as six (`\u00e9`), and a line break as two. */
const maxBodyBytes = 3 * maxDocumentBytes

export interface AppOptions {
  /** Every file of `routes/`, as the build listed them. */
  readonly routes: Readonly<Record<string, Route>>
  /** Told of each error nobody foresaw. Must not write the message of `error`, which may quote a letter. */
  readonly reportFault: (requestId: string, error: unknown) => void
}

const newApp = (): App =>
  new OpenAPIHono<AppEnv>({
    defaultHook: (result) => {
      if (!result.success) throw invalidRequest(result.error)
    },
  })

const guard = (app: App, ctx: Context): void => {
  app.use(requestId({ generator: () => ctx.newId() }))
  app.use(securityHeaders)
  app.use('/api/*', noStore)
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) =>
        problemResponse(methodRefused(methods), c.var.requestId, { Allow: methods.join(', ') }),
    }),
  )
  const onError = (): never => {
    throw new HTTPException(413)
  }
  app.use('/api/*', bodyLimit({ maxSize: maxBodyBytes, onError }))
}

/** The web door: every route, and one way to say no. */
export const createApp = (ctx: Context, { routes, reportFault }: AppOptions): App => {
  const app = newApp()
  guard(app, ctx)
  for (const mount of Object.values(routes)) mount(app, ctx)
  app.notFound((c) => problemResponse(routeNotFound(c.req.path), c.var.requestId))
  app.onError((error, c) => {
    const refused = refusalOf(error)
    if (!refused) reportFault(c.var.requestId, error)
    return problemResponse(refused ?? unforeseen(c.var.requestId), c.var.requestId)
  })
  return app
}
