import { describe, expect, it } from 'vitest'
import { brokenStore, testApp } from '../../support/app.ts'

describe('GET /healthz 200', () => {
  it('says that the service works, and which engine runs', async () => {
    const response = await testApp().app.request('/healthz')
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ status: 'ok', engine: '0.0.0-test' })
    expect(response.headers.get('Cache-Control')).toBe('no-store')
  })
})

describe('GET /healthz 503', () => {
  it('says that the database does not answer, without naming its file', async () => {
    const response = await testApp({ store: brokenStore() }).app.request('/healthz')
    expect(response.status).toBe(503)
    const body = await response.text()
    expect(body).toContain('urn:limpide:problem:store-unavailable')
    expect(body).not.toContain('secret')
  })
})
