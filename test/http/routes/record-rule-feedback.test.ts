import { describe, expect, it } from 'vitest'
import { brokenStore, postJson, testApp } from '../../support/app.ts'

const path = '/api/v1/feedback'
const useful = { rule: 'fr/words/nonobstant', verdict: 'useful' }

describe('POST /api/v1/feedback 201', () => {
  it('keeps the opinion with the exact rule, rule base and engine it is about', async () => {
    const { app, ctx } = testApp()
    const response = await postJson(app, path, {
      ...useful,
      comment: '  Très clair.  ',
      ruleBase: 'base-today',
    })
    expect(response.status).toBe(201)
    const saved = await response.json()
    expect(saved).toMatchObject({
      rule: 'fr/words/nonobstant',
      ruleHash: 'hash-today',
      ruleBase: 'base-today',
      engine: '0.0.0-test',
      verdict: 'useful',
      comment: 'Très clair.',
      at: '2026-10-01T08:00:00.000Z',
    })
    expect(await ctx.store.ruleFeedback('fr/words/nonobstant')).toEqual([saved])
  })

  it('takes a comment of 500 characters, or none', async () => {
    const { app } = testApp()
    expect((await postJson(app, path, { ...useful, comment: 'é'.repeat(500) })).status).toBe(201)
    const blank = await postJson(app, path, { ...useful, comment: '   ' })
    expect(await blank.json()).toMatchObject({ comment: null })
  })
})

describe('POST /api/v1/feedback 404', () => {
  it('refuses an opinion on a rule that does not exist', async () => {
    const { app } = testApp()
    const response = await postJson(app, path, { ...useful, rule: 'fr/words/absent' })
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ type: 'urn:limpide:problem:rule-not-found' })
  })
})

describe('POST /api/v1/feedback 409', () => {
  it('refuses an opinion formed on other rules, and keeps nothing', async () => {
    const { app, ctx } = testApp()
    const response = await postJson(app, path, { ...useful, ruleBase: 'base-yesterday' })
    expect(response.status).toBe(409)
    expect(await ctx.store.countRuleFeedback()).toEqual([])
  })
})

describe('POST /api/v1/feedback 422', () => {
  it('names each field it refuses, and repeats none of its words', async () => {
    const { app } = testApp()
    const response = await postJson(app, path, {
      verdict: 'parfait',
      comment: 'Martin '.repeat(100),
      text: 'Madame',
    })
    expect(response.status).toBe(422)
    expect(response.headers.get('Content-Type')).toContain('application/problem+json')
    const body = await response.text()
    const { errors } = JSON.parse(body)
    expect(errors.map(({ path }: { path: string }) => path)).toEqual(['/rule', '/verdict', '/comment', ''])
    expect(body).not.toMatch(/Martin|parfait|Madame/)
  })
})

describe('POST /api/v1/feedback 503', () => {
  it('says so when the opinion cannot be kept', async () => {
    const { app } = testApp({ store: brokenStore() })
    expect((await postJson(app, path, useful)).status).toBe(503)
  })
})
