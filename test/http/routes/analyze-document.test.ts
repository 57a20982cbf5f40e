import { describe, expect, it } from 'vitest'
import { reportsSchema } from '../../../src/http/schemas/report.ts'
import { postJson, testApp } from '../../support/app.ts'

const path = '/api/v1/check'
const text = 'Nonobstant votre courrier, nous refusons.'

const postFile = (body: BodyInit, type: string, query = '') =>
  testApp().app.request(`${path}${query}`, { method: 'POST', body, headers: { 'Content-Type': type } })

const problem = async (response: Response) => {
  expect(response.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8')
  return response.json()
}

describe('POST /api/v1/check 200', () => {
  it('says what was found, where, and how to write it instead', async () => {
    const response = await postJson(testApp().app, path, { text })
    expect(response.status).toBe(200)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    const { files } = reportsSchema.parse(await response.json())
    expect(files).toHaveLength(1)
    expect(files[0]).toMatchObject({ path: '-', language: 'fr', score: null, grade: null })
    expect(files[0]?.diagnostics).toMatchObject([
      { rule: 'fr/words/nonobstant', start: 0, end: 10, line: 1, column: 1, excerpt: 'Nonobstant' },
    ])
  })

  it('calls the document by the name it was given', async () => {
    const response = await postJson(testApp().app, path, { text, name: 'refus.txt' })
    expect(reportsSchema.parse(await response.json()).files[0]?.path).toBe('refus.txt')
  })

  it('takes a file as it is, its name and language in the query', async () => {
    const response = await postFile(text, 'text/plain; charset=utf-8', '?name=refus.txt&language=fr')
    expect(response.status).toBe(200)
    const { files } = reportsSchema.parse(await response.json())
    expect(files[0]).toMatchObject({ path: 'refus.txt', diagnostics: [{ excerpt: 'Nonobstant' }] })
  })

  it('reads the accents of a Latin-1 file', async () => {
    const response = await postFile(Buffer.from('Été nonobstant.', 'latin1'), 'text/plain')
    const { files } = reportsSchema.parse(await response.json())
    expect(files[0]?.diagnostics).toMatchObject([{ excerpt: 'nonobstant', start: 4 }])
  })

  it('lets what JSON says win over the query', async () => {
    const response = await postJson(testApp().app, `${path}?name=query.txt`, { text, name: 'body.txt' })
    expect(reportsSchema.parse(await response.json()).files[0]?.path).toBe('body.txt')
  })
})

describe('POST /api/v1/check 400', () => {
  it('refuses JSON in another encoding rather than lose its accents', async () => {
    const body = Buffer.from(JSON.stringify({ text: 'Été' }), 'latin1')
    const response = await postFile(body, 'application/json')
    expect(response.status).toBe(400)
    expect(await problem(response)).toMatchObject({ type: 'urn:limpide:problem:malformed-json' })
  })
})

describe('POST /api/v1/check 413', () => {
  it('refuses more than 5 MB of text, in JSON or as a file', async () => {
    const long = 'a'.repeat(5 * 1024 * 1024 + 1)
    for (const response of [
      await postJson(testApp().app, path, { text: long }),
      await postFile(long, 'text/plain'),
    ]) {
      expect(response.status).toBe(413)
      expect(await problem(response)).toMatchObject({
        type: 'urn:limpide:problem:document-too-large',
        detail: expect.stringContaining('5 Mo'),
      })
    }
  })

  it('counts the bytes of accented letters, not the letters', async () => {
    const response = await postJson(testApp().app, path, { text: 'é'.repeat(3 * 1024 * 1024) })
    expect(response.status).toBe(413)
  })
})

describe('POST /api/v1/check 415', () => {
  it('refuses a kind of file that no input reads, and lists those that are read', async () => {
    const response = await postFile('{\\rtf1}', 'text/rtf')
    expect(response.status).toBe(415)
    expect(await problem(response)).toMatchObject({
      type: 'urn:limpide:problem:unknown-format',
      detail: 'Le format «\u00a0text/rtf\u00a0» n’existe pas. Choisissez picky, plain.',
    })
  })

  it('refuses forms, archives and bodies of no type', async () => {
    const { app } = testApp()
    for (const type of [
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/zip',
    ])
      expect((await postFile('x', type)).status).toBe(415)
    expect((await app.request(path, { method: 'POST' })).status).toBe(415)
  })
})

describe('POST /api/v1/check 422', () => {
  it('names each field it refuses, and repeats none of its words', async () => {
    const response = await postJson(testApp().app, path, {
      text: 7,
      language: 'Martin',
      format: 'Martin',
      note: 'Martin',
    })
    expect(response.status).toBe(422)
    const body = await problem(response)
    expect(body.errors).toEqual([
      { path: '/text', message: 'Cette valeur manque, ou n’est pas un texte.' },
      { path: '/format', message: 'Cette valeur n’est pas permise. Choisissez picky, plain.' },
      { path: '/language', message: 'Cette valeur n’est pas permise. Choisissez fr.' },
      { path: '', message: 'Le champ «\u00a0note\u00a0» n’existe pas. Retirez-le.' },
    ])
    expect(JSON.stringify(body)).not.toContain('Martin')
  })

  it('refuses a language that it does not know, in the query too', async () => {
    expect((await postFile(text, 'text/plain', '?language=xx')).status).toBe(422)
  })

  it('refuses an empty document, and says what to do', async () => {
    for (const response of [
      await postJson(testApp().app, path, { text: ' \n ' }),
      await postFile('', 'text/plain'),
    ]) {
      expect(response.status).toBe(422)
      expect(await problem(response)).toMatchObject({
        detail: 'Ce document est vide. Donnez un texte à relire.',
      })
    }
  })

  it('refuses bytes that are not text', async () => {
    const zip = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(200)])
    expect((await postFile(zip, 'text/plain')).status).toBe(422)
    expect((await postJson(testApp().app, path, { text: 'PK\u0000' })).status).toBe(422)
  })

  it('says what the input says of a document it cannot read', async () => {
    const response = await postJson(testApp().app, path, { text, format: 'picky' })
    expect(response.status).toBe(422)
    expect(await problem(response)).toMatchObject({
      detail: 'Ce document est abîmé. Enregistrez-le de nouveau.',
    })
  })
})

describe('POST /api/v1/check 500', () => {
  it('reports an unforeseen error, and gives none of it to the visitor', async () => {
    const { app, faults } = testApp({
      analyzer: async () => {
        throw new Error(text)
      },
    })
    const response = await postJson(app, path, { text })
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('courrier')
    expect(faults).toHaveLength(1)
  })
})
