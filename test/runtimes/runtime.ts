import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { engineVersion } from '../../src/engine/version.ts'
import { analysis } from '../../src/main.analysis.ts'
import json from '../../src/outputs/json.ts'
import { analyzeDocument } from '../../src/services/analyze-document.ts'

/** The whole service where it really runs, with an empty database of its own. */
export interface Runtime {
  readonly url: string
  close(): Promise<void>
}

const letter = readFileSync(
  join(import.meta.dirname, '..', '..', 'corpus', 'fr', 'refus-prime-activite', 'source.txt'),
  'utf8',
)

const rulesSchema = z.object({
  rules: z
    .array(z.object({ id: z.string(), feedback: z.object({ useful: z.number(), falseAlarms: z.number() }) }))
    .min(1),
})

/** What every runtime promises. */
export const itKeepsItsPromises = (open: () => Promise<Runtime>): void => {
  let runtime: Runtime
  const ask = (path: string): Promise<Response> => fetch(new URL(path, runtime.url))
  const post = (path: string, body: unknown): Promise<Response> =>
    fetch(new URL(path, runtime.url), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
  const feedbackByRule = async () => {
    const { rules } = rulesSchema.parse(await (await ask('/api/v1/rules?language=fr')).json())
    return rules.map(({ id, feedback }) => ({ id, ...feedback }))
  }

  beforeAll(async () => {
    runtime = await open()
  })
  afterAll(() => runtime.close())

  it('says that it works, its database included', async () => {
    const response = await ask('/healthz')
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ status: 'ok', engine: engineVersion })
  })

  it('gives a French letter the report that the command line gives it, byte for byte', async () => {
    const { source, report } = await analyzeDocument(analysis, { text: letter })
    const expected = json.write([{ path: '-', source, report }], { colours: false })
    const response = await post('/api/v1/check', { text: letter })
    expect(response.status).toBe(200)
    expect(await response.text()).toBe(expected)
    expect(report.diagnostics.length).toBeGreaterThan(5)
  })

  it('keeps what writers say of a rule, and counts it in the list of rules', async () => {
    const before = await feedbackByRule()
    const rule = before[0]?.id ?? ''
    for (const verdict of ['useful', 'useful', 'false-alarm'])
      expect((await post('/api/v1/feedback', { rule, verdict })).status).toBe(201)
    expect(before.every(({ useful, falseAlarms }) => useful === 0 && falseAlarms === 0)).toBe(true)
    expect(await feedbackByRule()).toEqual(
      before.map((each) => (each.id === rule ? { id: rule, useful: 2, falseAlarms: 1 } : each)),
    )
  })

  it('serves the page under a policy that lets it speak to nobody else', async () => {
    const response = await ask('/')
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toContain('text/html')
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'self'")
    expect(await response.text()).toContain('<title>Limpide')
  })
}
