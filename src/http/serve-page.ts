import { serveStatic } from '@hono/node-server/serve-static'
import { pageCache } from './page-cache.ts'
import type { App } from './route.ts'

/** Serves the built web page from a folder of this machine, after the routes. Node only. */
export const servePage = (app: App, root: string): void => {
  app.use(
    serveStatic({
      root,
      precompressed: true,
      onFound: (_path, c) => c.header('Cache-Control', pageCache(c.req.path)),
    }),
  )
}
