import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { applyEdit } from '../../src/document/edit.ts'
import type { Diagnostic } from '../../src/engine/diagnostic.ts'
import type { Report } from '../../src/engine/report.ts'
import { analyzeText, type Format, type LanguageCode, rulesOf } from '../support/analyzer.ts'
import { readMarks } from './mark.ts'

interface Text {
  readonly source: string
  readonly format: Format
}

const corpus = join(import.meta.dirname, '..', '..', 'corpus', 'fr')
const formats: Readonly<Record<string, Format>> = { txt: 'plain', md: 'markdown', html: 'html' }

const letters = (): Text[] =>
  readdirSync(corpus).flatMap((name) =>
    readdirSync(join(corpus, name))
      .filter((file) => /^(?:source|clear)\./.test(file))
      .map((file) => ({
        source: readFileSync(join(corpus, name, file), 'utf8').replaceAll('\r\n', '\n'),
        format: formats[file.split('.').at(-1) ?? ''] ?? 'plain',
      })),
  )

/** Every sentence and letter that the rules show, before and after. */
const examples = (code: LanguageCode): Text[] =>
  rulesOf(code).rules.flatMap(({ examples: { flags, allows } }) =>
    [
      ...flags.flatMap(({ text, rewrite, better, format }) =>
        [readMarks(text).text, rewrite, better].map((source) => ({ source, format })),
      ),
      ...allows.map(({ text, format }) => ({ source: text, format })),
    ].flatMap(({ source, format }) =>
      source === undefined ? [] : [{ source, format: (format ?? 'plain') as Format }],
    ),
  )

const counts = (diagnostics: readonly Diagnostic[]): Map<string, number> => {
  const found = new Map<string, number>()
  for (const { rule } of diagnostics) found.set(rule, (found.get(rule) ?? 0) + 1)
  return found
}

const rewritesOf = (source: string, { diagnostics }: Report): string[] =>
  diagnostics.flatMap(({ span, suggestions }) =>
    suggestions.map(({ text }) => applyEdit(source, { span, text })),
  )

/** What a rewrite raises that was not there, not even behind another finding on the same words. */
const raisedBy = async (
  { format }: Text,
  before: Report,
  after: string,
  code: LanguageCode,
): Promise<string[]> => {
  const report = await analyzeText(after, format, code)
  const known = counts([...before.diagnostics, ...before.shadowed])
  const raised = [...counts(report.diagnostics)].flatMap(([rule, count]) =>
    count > (known.get(rule) ?? 0) ? [rule] : [],
  )
  const isWorse = (report.score?.value ?? 0) < (before.score?.value ?? 0) && report.score !== undefined
  return isWorse ? [...raised, 'a worse score'] : raised
}

const faultsOf = async (text: Text, code: LanguageCode): Promise<string[]> => {
  const before = await analyzeText(text.source, text.format, code)
  const faults: string[] = []
  for (const after of rewritesOf(text.source, before)) {
    const raised = await raisedBy(text, before, after, code)
    if (raised.length > 0) faults.push(`${raised.join(', ')}: ${firstDifference(text.source, after)}`)
  }
  return faults
}

const firstDifference = (before: string, after: string): string => {
  let at = 0
  while (at < before.length && before[at] === after[at]) at++
  return `${before.slice(Math.max(0, at - 30), at + 60)} → ${after.slice(Math.max(0, at - 30), at + 60)}`
}

/** More steps than any text has findings. */
const longestChain = 200

/** Takes the first suggestion as long as there is one; the texts on the way, the last one without suggestions. */
const chainOf = async ({ source, format }: Text, code: LanguageCode): Promise<string[]> => {
  const seen = [source]
  for (let current = source; seen.length <= longestChain; ) {
    const [next] = rewritesOf(current, await analyzeText(current, format, code))
    if (next === undefined) return seen
    if (seen.includes(next)) throw new Error(`comes back to where it was: ${current} → ${next}`)
    seen.push(next)
    current = next
  }
  throw new Error(`never ends: ${source}`)
}

/** Whatever order a writer takes the suggestions in. Texts that several orders lead to are read once. */
const expectNoWayBack = async (text: Text, code: LanguageCode): Promise<void> => {
  const done = new Set<string>()
  const walk = async (source: string, way: readonly string[]): Promise<void> => {
    expect(way, source).not.toContain(source)
    if (done.has(source)) return
    done.add(source)
    for (const next of rewritesOf(source, await analyzeText(source, text.format, code)))
      await walk(next, [...way, source])
  }
  await walk(text.source, [])
}

describe.each(['fr', 'en'] satisfies LanguageCode[])('the suggestions of the %s rule base', (code) => {
  it('raise nothing new and cost no points, on every example', async () => {
    const faults: string[] = []
    for (const text of examples(code)) faults.push(...(await faultsOf(text, code)))
    expect(faults).toEqual([])
  })

  it('never lead back to a text they left, in any order, on every example', async () => {
    for (const text of examples(code)) await expectNoWayBack(text, code)
  })
})

describe('the suggestions on the letters of the corpus', () => {
  it('raise nothing new and cost no points', async () => {
    const faults: string[] = []
    for (const text of letters()) faults.push(...(await faultsOf(text, 'fr')))
    expect(faults).toEqual([])
  })

  it('come to an end when each is taken in turn, and leave a better score', async () => {
    for (const text of letters()) {
      const chain = await chainOf(text, 'fr')
      const [first, last] = [text.source, chain.at(-1) ?? '']
      const scores = [first, last].map(
        async (source) => (await analyzeText(source, text.format)).score?.value ?? 0,
      )
      const [before = 0, after = 0] = await Promise.all(scores)
      expect(after).toBeGreaterThanOrEqual(before)
    }
  })
})
