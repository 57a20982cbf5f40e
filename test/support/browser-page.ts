import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { startService } from '../../src/main.node.ts'
import { openBrowser } from './browser.ts'

const builtPage = join(import.meta.dirname, '..', '..', 'dist', 'web', 'index.html')

/** Throws one sentence when the page that the service is to serve was never built. */
export const requireBuiltPage = (): void => {
  if (!existsSync(builtPage))
    throw new Error('The web page is not built: run `npm run build`, which `npm test` does first.')
}

export interface Visit {
  readonly page: Page
  /** What went wrong in the page since the last call: complaints of the console, errors that nobody caught. */
  takeFaults(): string[]
  /** Every request, with its address and body, that the page or its worker made. */
  readonly requests: readonly { readonly url: string; readonly body: string }[]
  close(): Promise<void>
}

export interface Site {
  /** Opens the page as somebody who was never there. */
  visit(options?: BrowserContextOptions): Promise<Visit>
  close(): Promise<void>
}

const visit = async (browser: Browser, url: string, options: BrowserContextOptions): Promise<Visit> => {
  const context = await browser.newContext({ locale: 'fr-FR', ...options })
  const faults: string[] = []
  const requests: { url: string; body: string }[] = []
  context.on('request', (request) => requests.push({ url: request.url(), body: request.postData() ?? '' }))
  context.on('weberror', (error) => faults.push(String(error.error())))
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
  })
  const page = await context.newPage()
  await page.goto(url)
  return { page, requests, takeFaults: () => faults.splice(0), close: () => context.close() }
}

/** The built page, served by the real service with an empty database, and a real browser to open it in. */
export const openSite = async (): Promise<Site> => {
  requireBuiltPage()
  const browser = await openBrowser()
  const folder = mkdtempSync(join(tmpdir(), 'limpide-web-'))
  const service = await startService({ port: 0, database: join(folder, 'limpide.sqlite') })
  return {
    visit: (options = {}) => visit(browser, service.url, options),
    async close() {
      await browser.close()
      await service.close()
      rmSync(folder, { recursive: true })
    },
  }
}
