import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlaps } from '../../src/document/span.ts'
import { analyze } from '../../src/engine/analyze.ts'
import { inputs } from '../../src/generated/inputs.ts'
import plain from '../../src/inputs/plain.ts'
import { analyzerOf, analyzeText, type Format, rulesOf } from '../support/analyzer.ts'
import { compile, termRule } from '../support/small-rules.ts'
import { letters, write } from './random-letters.ts'

const analyzer = await analyzerOf('fr')
const formats = ['plain', 'markdown', 'html'] satisfies Format[]
const formatted = fc.tuple(letters, fc.constantFrom(...formats))

/** Rules that look at one sentence at a time. */
const ofSentences = new Set(
  rulesOf('fr').rules.flatMap(({ id, match }) =>
    match.kind === 'terms' ||
    match.kind === 'sequence' ||
    (match.kind === 'metric' && match.scope === 'sentence')
      ? [id]
      : [],
  ),
)

const frozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const held of Object.values(value)) frozen(held)
  return value
}

describe('a report', () => {
  it('is the same for the same text, and leaves the document as it was', async () => {
    const loaded = await Promise.all(formats.map(async (format) => [format, await inputs[format]()] as const))
    const readers = new Map(loaded)
    fc.assert(
      fc.property(formatted, ([letter, format]) => {
        const source = write(letter, format)
        const document = readers.get(format)?.read(source) ?? plain.read(source)
        const first = analyze(frozen(document), analyzer)
        expect(analyze(document, analyzer)).toEqual(first)
        expect(JSON.stringify(first)).toBe(JSON.stringify(analyze(document, analyzer)))
      }),
      { numRuns: 30 },
    )
  })

  it('lists its findings in the order of the text, inside the text, each with words', async () => {
    await fc.assert(
      fc.asyncProperty(formatted, async ([letter, format]) => {
        const source = write(letter, format)
        const { diagnostics, shadowed } = await analyzeText(source, format)
        const starts = diagnostics.map(({ span }) => span.start)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
        for (const { span, message } of [...diagnostics, ...shadowed]) {
          expect(0 <= span.start && span.start < span.end && span.end <= source.length).toBe(true)
          expect(source.slice(span.start, span.end).trim()).not.toBe('')
          expect(message).not.toMatch(/\{(?:found|replace|value|limit)\}|undefined|NaN/)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('flags no template field: a finding holds a whole one among other words, or none', async () => {
    await fc.assert(
      fc.asyncProperty(formatted, async ([letter, format]) => {
        const source = write(letter, format)
        const { opaques } = (await inputs[format]()).read(source)
        const { diagnostics } = await analyzeText(source, format)
        for (const { span } of diagnostics)
          for (const { span: field } of opaques.filter((opaque) => overlaps(opaque.span, span))) {
            expect(span.start <= field.start && field.end <= span.end).toBe(true)
            expect(span.end - span.start).toBeGreaterThan(field.end - field.start)
          }
      }),
      { numRuns: 60 },
    )
  })

  it('says the same of every earlier sentence when one is added at the end', async () => {
    const ofEarlier = (report: Awaited<ReturnType<typeof analyzeText>>, end: number) =>
      report.diagnostics
        .filter(({ rule, span }) => ofSentences.has(rule) && span.start < end)
        .map(({ rule, span, severity }) => [rule, span, severity])
    await fc.assert(
      fc.asyncProperty(formatted, async ([letter, format]) => {
        const [before, after] = [
          write(letter, format),
          write(
            [...letter, { kind: 'paragraph', sentences: ['Le guichet ferme à midi.'], stressed: -1 }],
            format,
          ),
        ]
        expect(ofEarlier(await analyzeText(after, format), before.length)).toEqual(
          ofEarlier(await analyzeText(before, format), before.length),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('keeps what lost to another finding over the same words', () => {
    const { diagnostics, shadowed } = analyze(plain.read('Nous agissons dans le cadre de la loi.'), {
      language: analyzer.language,
      ruleBase: compile(
        termRule('dans le cadre de', [], {}, { id: 'fr/words/a' }),
        termRule('cadre', [], {}, { id: 'fr/words/b' }),
      ),
    })
    expect([diagnostics, shadowed].map((list) => list.map(({ rule }) => rule))).toEqual([
      ['fr/words/a'],
      ['fr/words/b'],
    ])
  })

  it('names what it was made with', async () => {
    const report = await analyzeText('Votre dossier est complet.')
    expect(report).toMatchObject({ language: 'fr', ruleBase: rulesOf('fr').hash })
    expect(report.engine).toMatch(/^\d+\.\d+\.\d+$/)
  })

  it('of a short text has findings and measures, and says why it has no score', async () => {
    const report = await analyzeText('Nonobstant votre courrier, nous refusons.')
    expect(report.score).toBeUndefined()
    expect(report.notGraded).toContain('trop court')
    expect(report.diagnostics.length).toBeGreaterThan(0)
    expect(report.measures.find(({ id }) => id === 'words')?.value).toBe(5)
  })

  it.each(['', ' \n\n ', '{{nom}}', '…', '# \n\n- \n'])('of next to nothing is empty: %j', async (source) => {
    for (const format of formats) {
      const report = await analyzeText(source, format)
      expect(report.diagnostics).toEqual([])
      expect(report.notGraded).toBeDefined()
      expect(report.measures.every(({ value }) => Number.isFinite(value))).toBe(true)
    }
  })
})
