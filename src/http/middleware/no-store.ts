import { createMiddleware } from 'hono/factory'

/** Answers of the API may quote a letter: no cache on the way keeps them. */
export const noStore = createMiddleware(async (c, next) => {
  await next()
  c.res.headers.set('Cache-Control', 'no-store')
})
