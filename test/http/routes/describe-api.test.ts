import { describe, expect, it } from 'vitest'
import { testApp } from '../../support/app.ts'

describe('GET /api/openapi.json 200', () => {
  it('describes every route in OpenAPI 3.1, pages aside', async () => {
    const { app } = testApp()
    const response = await app.request('/api/openapi.json')
    expect(response.status).toBe(200)
    const description = await response.json()
    expect(description.openapi).toBe('3.1.0')
    const described = Object.entries<object>(description.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    )
    const served = app.routes
      .filter(({ method, path }) => method !== 'ALL' && path !== '/api/openapi.json')
      .filter(({ path }) => !/^\/(?:regles|lecons)(?:\/|$)/.test(path))
      .map(({ method, path }) => `${method} ${path}`)
    expect(described.sort()).toEqual([...new Set(served)].sort())
  })

  it('resolves every reference it makes', async () => {
    const text = await (await testApp().app.request('/api/openapi.json')).text()
    const description = JSON.parse(text)
    const references = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name)
    expect(references.length).toBeGreaterThan(0)
    for (const name of references) expect(Object.keys(description.components.schemas)).toContain(name)
  })
})
