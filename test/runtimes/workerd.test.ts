import { join } from 'node:path'
import { describe } from 'vitest'
import { unstable_startWorker as startWorker } from 'wrangler'
import { requireBuiltPage } from '../support/browser-page.ts'
import { itKeepsItsPromises, type Runtime } from './runtime.ts'

// Read by Miniflare: without it, each start asks Cloudflare where this machine is.
process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false'

const open = async (): Promise<Runtime> => {
  requireBuiltPage()
  const worker = await startWorker({
    config: join(import.meta.dirname, '..', '..', 'wrangler.toml'),
    sendMetrics: false,
    // The files that this command writes are there: the tests' set-up has run it.
    build: { custom: { command: '' } },
    dev: {
      remote: false,
      persist: false,
      watch: false,
      liveReload: false,
      inspector: false,
      logLevel: 'error',
      server: { hostname: '127.0.0.1', port: 0 },
    },
  })
  await worker.ready
  const url = await worker.url
  return { url: url.href, close: () => worker.dispose() }
}

describe('the service in Cloudflare’s workerd, with a D1 database', () => {
  itKeepsItsPromises(open)
})
