import { describe, expect, it } from 'vitest'
import { analysis } from '../../../src/main.analysis.ts'
import { testApp } from '../../support/app.ts'

const path = '/lecons/verbes-simples'

const post = (fields: Readonly<Record<string, string>>, to = path) =>
  testApp(analysis).app.request(to, { method: 'POST', body: new URLSearchParams(fields) })

describe('GET /lecons 200', () => {
  it('lists the lessons, and each has its page with a form for each exercise', async () => {
    const { app, ctx } = testApp(analysis)
    const page = await (await app.request('/lecons')).text()
    const { lessons = [] } = await ctx.ruleBase('fr')
    expect(lessons.length).toBe(10)
    for (const { id, exercises } of lessons) {
      expect(page).toContain(`href="/lecons/${id}"`)
      const lesson = await (await app.request(`/lecons/${id}`)).text()
      expect(lesson.split('<form ')).toHaveLength(exercises.length + 1)
      expect(lesson).not.toContain('role="status"')
    }
  })
})

describe('POST /lecons/:id 200', () => {
  it('accepts a good answer', async () => {
    const response = await post({ exercise: '1', answer: 'Nous vérifierons votre compteur le 4 mai.' })
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('Bravo')
  })

  it('says what is left to do, and keeps what was written', async () => {
    const page = await (
      await post({ exercise: '1', answer: 'Nous allons procéder à la vérification de votre <compteur>.' })
    ).text()
    expect(page).toContain('Ce n’est pas encore ça.')
    expect(page).toContain('Il manque\u00a0: «\u00a04 mai\u00a0»')
    expect(page).toContain('cache l’action dans un nom')
    expect(page).toContain('votre &lt;compteur&gt;.</textarea>')
  })

  it('says when nothing has changed', async () => {
    const { lessons = [] } = await analysis.ruleBase('fr')
    const text = lessons.find(({ id }) => id === 'verbes-simples')?.exercises[0]?.text ?? ''
    expect(await (await post({ exercise: '1', answer: text })).text()).toContain('Vous n’avez rien changé.')
  })
})

describe('POST /lecons/:id 404, 413, 422', () => {
  it('refuses, in a page', async () => {
    const unknown = await post({ exercise: '1', answer: 'Bonjour' }, '/lecons/inconnue')
    expect(unknown.status).toBe(404)
    expect(await unknown.text()).toContain('Voir les leçons')
    const empty = await post({ exercise: '1', answer: '  ' })
    expect(empty.status).toBe(422)
    expect(await empty.text()).toContain('Écrivez votre phrase avant de la vérifier.')
    const missing = await post({ exercise: '9', answer: 'Bonjour' })
    expect(missing.status).toBe(422)
    const long = await post({ exercise: '1', answer: 'a'.repeat(2000) })
    expect(long.status).toBe(422)
    expect(await long.text()).toContain('Votre réponse est trop longue.')
    expect((await post({ exercise: '1', answer: 'a'.repeat(40_000) })).status).toBe(413)
  })
})
