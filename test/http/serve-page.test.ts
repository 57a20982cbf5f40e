import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { compressPage } from '../../src/build/compress-page.ts'
import { servePage } from '../../src/http/serve-page.ts'
import { testApp } from '../support/app.ts'

const folder = mkdtempSync(join(tmpdir(), 'limpide-page-'))
const script = 'console.log("limpide");\n'.repeat(200)
mkdirSync(join(folder, 'web', 'assets'), { recursive: true })
writeFileSync(join(folder, 'web', 'index.html'), '<!doctype html><title>Limpide</title>')
writeFileSync(join(folder, 'web', 'assets', 'index-4f2a.js'), script)
writeFileSync(join(folder, 'web', 'assets', 'lexicon.fr-9c1b.bin'), new Uint8Array(4096))
writeFileSync(join(folder, 'limpide.sqlite'), 'secret')
compressPage(join(folder, 'web'))
afterAll(() => rmSync(folder, { recursive: true }))

const { app } = testApp()
servePage(app, join(folder, 'web'))
const get = (path: string, encoding = '') => app.request(path, { headers: { 'Accept-Encoding': encoding } })

describe('servePage', () => {
  it('gives the page at the root, with its policy, and asks browsers to look again next time', async () => {
    const response = await get('/')
    expect(await response.text()).toContain('<title>Limpide</title>')
    expect(response.headers.get('Content-Security-Policy')).toContain("script-src 'self'")
    expect(response.headers.get('Cache-Control')).toBe('no-cache')
  })

  it('lets browsers keep files whose name holds a hash', async () => {
    const { headers } = await get('/assets/index-4f2a.js')
    expect(headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
    expect(headers.get('Content-Type')).toContain('text/javascript')
  })

  it('sends scripts and lexicons compressed to browsers that can read them', async () => {
    const response = await get('/assets/index-4f2a.js', 'gzip, br')
    expect(response.headers.get('Content-Encoding')).toBe('br')
    expect(response.headers.get('Vary')).toContain('Accept-Encoding')
    expect(brotliDecompressSync(Buffer.from(await response.arrayBuffer())).toString()).toBe(script)
    const lexicon = await get('/assets/lexicon.fr-9c1b.bin', 'gzip')
    expect(lexicon.headers.get('Content-Encoding')).toBe('gzip')
    expect(lexicon.headers.get('Cache-Control')).toContain('immutable')
  })

  it('answers with a problem for a file that is not there, and never leaves its folder', async () => {
    for (const path of [
      '/absent.js',
      '/../limpide.sqlite',
      '/%2e%2e/limpide.sqlite',
      '/..%2flimpide.sqlite',
    ]) {
      const response = await get(path)
      expect(response.status).toBe(404)
      expect(response.headers.get('Content-Type')).toContain('application/problem+json')
    }
  })

  it('leaves the API its addresses', async () => {
    expect((await get('/healthz')).status).toBe(200)
  })
})
