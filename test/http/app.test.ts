import { describe, expect, it } from 'vitest'
import { postJson, testApp } from '../support/app.ts'

const feedback = '/api/v1/feedback'

describe('createApp 400', () => {
  it('refuses a body that is not JSON, in French', async () => {
    const response = await postJson(testApp().app, feedback, '{"rule": ')
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      type: 'urn:limpide:problem:malformed-json',
      title: 'Demande illisible',
      status: 400,
      detail: 'Le corps de la demande n’est pas du JSON valide, en UTF-8. Corrigez-le, puis recommencez.',
    })
  })
})

describe('createApp 404', () => {
  it('answers an unknown address with a problem', async () => {
    const response = await testApp().app.request('/api/v1/unknown')
    expect(response.status).toBe(404)
    expect(response.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8')
  })
})

describe('createApp 405', () => {
  it('says which methods an address accepts', async () => {
    const response = await testApp().app.request(feedback)
    expect(response.status).toBe(405)
    expect(response.headers.get('Allow')).toBe('POST')
    expect(await response.json()).toMatchObject({ type: 'urn:limpide:problem:method-not-allowed' })
  })
})

describe('createApp 413', () => {
  it('refuses a body larger than any document, announced or not', async () => {
    const { app } = testApp()
    const body = JSON.stringify({ text: 'a'.repeat(16 * 1024 * 1024) })
    const announced = await postJson(app, feedback, body, { 'Content-Length': String(body.length) })
    const streamed = await postJson(app, feedback, body)
    for (const response of [announced, streamed]) {
      expect(response.status).toBe(413)
      expect(await response.json()).toMatchObject({ type: 'urn:limpide:problem:body-too-large' })
    }
  })
})

describe('createApp 415', () => {
  it('refuses a body that is not announced as JSON', async () => {
    const response = await postJson(testApp().app, feedback, 'rule=x', { 'Content-Type': 'text/plain' })
    expect(response.status).toBe(415)
    expect(await response.json()).toMatchObject({ type: 'urn:limpide:problem:media-type-refused' })
  })
})

describe('createApp 500', () => {
  const broken = () =>
    testApp({
      ruleBase: async () => {
        throw new Error('Chère Madame Martin, /srv/secret')
      },
    })

  it('says nothing of an unforeseen error but its request id', async () => {
    const { app, faults } = broken()
    const response = await app.request('/api/v1/rules', { headers: { 'X-Request-Id': 'abc-123' } })
    expect(response.status).toBe(500)
    const body = await response.text()
    expect(body).not.toMatch(/Martin|secret|Error/)
    expect(JSON.parse(body)).toMatchObject({
      instance: 'urn:limpide:request:abc-123',
      detail: expect.stringContaining('abc-123'),
    })
    expect(faults.map(({ requestId }) => requestId)).toEqual(['abc-123'])
  })
})

describe('createApp headers', () => {
  it('lets the page run its own scripts and worker, and nothing from elsewhere or inline', async () => {
    const response = await testApp().app.request('/api/v1/rules')
    const policy = response.headers.get('Content-Security-Policy')
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("worker-src 'self';")
    expect(policy).not.toContain('unsafe')
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
  })

  it('keeps answers of the API out of caches, refusals included', async () => {
    const { app } = testApp()
    for (const path of ['/api/v1/rules', '/api/v1/unknown'])
      expect((await app.request(path)).headers.get('Cache-Control')).toBe('no-store')
  })

  it('names each request, and keeps the name a proxy gave it', async () => {
    const { app } = testApp()
    expect((await app.request('/healthz')).headers.get('X-Request-Id')).toBe('id-1')
    const named = await app.request('/healthz', { headers: { 'X-Request-Id': 'proxy-7' } })
    expect(named.headers.get('X-Request-Id')).toBe('proxy-7')
    const forged = await app.request('/healthz', { headers: { 'X-Request-Id': '<script>' } })
    expect(forged.headers.get('X-Request-Id')).toBe('id-2')
  })
})
