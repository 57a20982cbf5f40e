import { serveStatic } from '@hono/node-server/serve-static'
import { pageCache } from './page-cache.ts'
import type { App } from './route.ts'

/** Serves the built web page from a folder of this machine, after the routes. Node only. */
export const servePage = (app: App, root: string): void => {
  const files = serveStatic<{ Variables: { requestId: string } }>({ root, precompressed: true })
  app.use(async (c, next) => {
    // The answer is complete when `onFound` is called: its headers have to be set here.
    const found = await files(c, next)
    if (!(found instanceof Response)) return
    found.headers.set('Cache-Control', pageCache(c.req.path))
    return found
  })
}
