import { pageCache } from './page-cache.ts'
import type { App } from './route.ts'

/** Cloudflare's static files. */
export interface AssetsBinding {
  fetch(request: Request): Promise<Response>
}

/** Serves the built web page from Cloudflare's static files, after the routes. Workers only. */
export const fetchPage = (app: App, assets: AssetsBinding): void => {
  app.use(async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next()
    const found = await assets.fetch(c.req.raw)
    if (found.status === 404) return next()
    // A fetched response is frozen; a copy can take the headers of ours.
    const page = new Response(found.body, found)
    page.headers.set('Cache-Control', pageCache(c.req.path))
    return page
  })
}
