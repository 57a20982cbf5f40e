import { describe, expect, it } from 'vitest'
import { brokenStore, postJson, testApp } from '../../support/app.ts'

describe('GET /api/v1/rules 200', () => {
  it('gives what a rule says, why, on whose authority, and its examples', async () => {
    const response = await testApp().app.request('/api/v1/rules?language=fr')
    expect(response.status).toBe(200)
    const { rules } = await response.json()
    expect(rules).toHaveLength(1)
    expect(rules[0]).toMatchObject({
      id: 'fr/words/nonobstant',
      theme: 'words',
      severity: 'warning',
      language: 'fr',
      source: [{ title: 'Guide de rédaction', author: 'Un ministère', year: 2001, locator: 'p. 12' }],
      feedback: { useful: 0, falseAlarms: 0 },
    })
    expect(rules[0].examples.allows[0].because).toBe('Formule de procédure.')
  })

  it('counts what writers have just said', async () => {
    const { app } = testApp()
    for (const verdict of ['useful', 'useful', 'false-alarm'])
      await postJson(app, '/api/v1/feedback', { rule: 'fr/words/nonobstant', verdict })
    const { rules } = await (await app.request('/api/v1/rules')).json()
    expect(rules[0].feedback).toEqual({ useful: 2, falseAlarms: 1 })
  })
})

describe('GET /api/v1/rules 422', () => {
  it('refuses a language it does not know, and lists those it knows', async () => {
    const response = await testApp().app.request('/api/v1/rules?language=xx')
    expect(response.status).toBe(422)
    expect((await response.json()).errors).toEqual([
      { path: '/language', message: 'Cette valeur n’est pas permise. Choisissez fr.' },
    ])
  })
})

describe('GET /api/v1/rules 503', () => {
  it('gives no list whose counts would be wrong', async () => {
    const response = await testApp({ store: brokenStore() }).app.request('/api/v1/rules')
    expect(response.status).toBe(503)
  })
})
