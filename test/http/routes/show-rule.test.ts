import { describe, expect, it } from 'vitest'
import { analysis } from '../../../src/main.analysis.ts'
import { postJson, testApp } from '../../support/app.ts'
import { exampleRule, exampleRuleBase } from '../../support/rule-base.ts'

describe('GET /regles/:id 200', () => {
  it('tells what a rule asks, why, before and after, its source and its lesson', async () => {
    const response = await testApp(analysis).app.request('/regles/fr/words/nonobstant')
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toContain('text/html')
    const page = await response.text()
    for (const part of [
      '<h2>Pourquoi</h2>',
      '<mark>',
      'Après',
      '<h3>Source',
      'href="/lecons/mots-de-tous-les-jours"',
    ])
      expect(page).toContain(part)
    // The message of a rule has holes, which only the engine fills.
    expect(page).not.toMatch(/\{(?:found|replace)\}/)
  })

  it('shows what writers have said of the rule as it stands', async () => {
    const { app } = testApp(analysis)
    expect(await (await app.request('/regles/fr/words/nonobstant')).text()).toContain('Aucun avis')
    for (const verdict of ['useful', 'useful', 'false-alarm'])
      await postJson(app, '/api/v1/feedback', { rule: 'fr/words/nonobstant', verdict })
    expect(await (await app.request('/regles/fr/words/nonobstant')).text()).toContain(
      'Alerte utile\u00a0: 2\u00a0avis. Fausse alerte\u00a0: 1\u00a0avis.',
    )
  })

  it('escapes what a rule says', async () => {
    const rule = exampleRule({ title: 'Remplacer <script>', explanation: 'Car <b>' })
    const { app } = testApp({ ruleBase: async () => exampleRuleBase([rule]) })
    const page = await (await app.request('/regles/fr/words/nonobstant')).text()
    expect(page).toContain('<h1>Remplacer &lt;script&gt;</h1>')
    expect(page).not.toContain('<script>')
  })
})

describe('GET /regles/:id 301', () => {
  it('leads from a former name to the present one', async () => {
    const rule = exampleRule({ id: 'fr/words/malgre', formerly: ['fr/words/nonobstant'] })
    const { app } = testApp({ ruleBase: async () => exampleRuleBase([rule]) })
    const response = await app.request('/regles/fr/words/nonobstant')
    expect(response.status).toBe(301)
    expect(response.headers.get('Location')).toBe('/regles/fr/words/malgre')
  })
})

describe('GET /regles/:id 404', () => {
  it('is a page that leads elsewhere', async () => {
    const response = await testApp().app.request('/regles/fr/words/%3Cb%3E')
    expect(response.status).toBe(404)
    const page = await response.text()
    expect(page).toContain('fr/words/&lt;b&gt;')
    expect(page).toContain('href="/regles"')
  })
})

describe('GET /regles 200', () => {
  it('lists every rule in force by language and theme, each leading to its page', async () => {
    const { app, ctx } = testApp(analysis)
    const page = await (await app.request('/regles')).text()
    const bases = await Promise.all(['fr', 'en'].map((code) => ctx.ruleBase(code)))
    for (const { rules } of bases)
      for (const { id } of rules) expect(page.split(`href="/regles/${id}"`), id).toHaveLength(2)
  })
})
