import { describe, expect, it } from 'vitest'
import { applyEdit } from '../../src/document/edit.ts'
import type { Analyzer } from '../../src/engine/analyze.ts'
import { analyze } from '../../src/engine/analyze.ts'
import type { Report } from '../../src/engine/report.ts'
import { inputs } from '../../src/generated/inputs.ts'
import type { Input } from '../../src/inputs/input.ts'
import type { Rule } from '../../src/rulebase/rule.ts'
import { analyzerOf, type LanguageCode, rulesOf } from '../support/analyzer.ts'
import { readMarks, writeMarks } from './mark.ts'

const readers: Readonly<Record<string, Input>> = Object.fromEntries(
  await Promise.all(Object.entries(inputs).map(async ([id, load]) => [id, await load()] as const)),
)

const readAs = (text: string, format = 'plain') => {
  const reader = readers[format]
  if (!reader) throw new Error(`no input is called ${format}`)
  return reader.read(text)
}

const report = (text: string, analyzer: Analyzer, format?: string): Report =>
  analyze(readAs(text, format), analyzer)

/** A rule must hold on its own examples whoever wins over it elsewhere: its shadowed matches count. */
const raisedBy = ({ id }: Rule, { diagnostics, shadowed }: Report) =>
  [...diagnostics, ...shadowed].filter(({ rule }) => rule === id)

const ids = (found: Report): Set<string> => new Set(found.diagnostics.map(({ rule }) => rule))

const isDocumentRule = (rule: Rule): boolean =>
  rule.match.kind === 'structure' ||
  rule.match.kind === 'letter' ||
  (rule.match.kind === 'metric' && rule.match.scope !== 'sentence')

for (const code of ['fr', 'en'] satisfies LanguageCode[]) {
  const base = rulesOf(code)
  const analyzer = await analyzerOf(code)

  for (const rule of base.rules) {
    describe(rule.id, () => {
      const { flags, allows } = rule.examples

      it.each(flags.map((flag, index) => [index + 1, flag] as const))(
        'flags %i: exactly the marked words',
        (_, flag) => {
          const { text, spans } = readMarks(flag.text)
          expect(spans.length).toBeGreaterThan(0)
          const found = raisedBy(rule, report(text, analyzer, flag.format))
          expect(
            writeMarks(
              text,
              found.map(({ span }) => span),
            ),
          ).toBe(flag.text)
        },
      )

      it.each(flags.map((flag, index) => [index + 1, flag] as const))(
        'flags %i: gives the rewrite, or shows a better one',
        (_, flag) => {
          const { text } = readMarks(flag.text)
          let [before, rewritten] = [report(text, analyzer, flag.format), text]
          if (rule.suggest === 'none')
            expect(flag.better, 'a rule without rewrite shows a better text').toBeDefined()
          else {
            expect(flag.rewrite, 'a rule with rewrites says which one it gives').toBeDefined()
            // From the last to the first, so that offsets stay right.
            for (const { span, suggestions } of raisedBy(rule, before).toReversed())
              if (suggestions[0]) rewritten = applyEdit(rewritten, { span, text: suggestions[0].text })
            expect(rewritten).toBe(flag.rewrite)
          }
          const clean = flag.better ?? flag.rewrite ?? ''
          const after = report(clean, analyzer, flag.format)
          expect(raisedBy(rule, after).map(({ span }) => clean.slice(span.start, span.end))).toEqual([])
          if (!isDocumentRule(rule)) {
            before = report(text, analyzer, flag.format)
            expect([...ids(after)].filter((id) => !ids(before).has(id))).toEqual([])
          }
        },
      )

      it.each(allows.map((allow, index) => [index + 1, allow] as const))('allows %i', (_, allow) => {
        const found = raisedBy(rule, report(allow.text, analyzer, allow.format))
        expect(
          writeMarks(
            allow.text,
            found.map(({ span }) => span),
          ),
        ).toBe(allow.text)
      })

      if (!isDocumentRule(rule))
        it('has examples that are whole sentences', () => {
          for (const text of [
            ...flags.map((flag) => readMarks(flag.text).text),
            ...allows.map((allow) => allow.text),
          ]) {
            const sentences = analyzer.language.segment(readAs(text))
            expect(sentences, text).toHaveLength(1)
            expect(sentences[0]?.tokens.length ?? 0, text).toBeGreaterThanOrEqual(5)
            expect(text).toMatch(/[.!?…:]["”»)]*$/u)
          }
        })
    })
  }

  describe(`${code} rule base`, () => {
    it('says everything once', () => {
      const once = (values: readonly string[]): void =>
        expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([])
      once(base.rules.map(({ title }) => title))
      once(base.rules.map(({ message }) => message))
      once(base.rules.map(({ explanation }) => explanation))
      once(
        base.rules.flatMap(({ examples }) => [
          ...examples.flags.map(({ text }) => text),
          ...examples.allows.map(({ text }) => text),
        ]),
      )
    })

    it('is as wide as the issue asks', () => {
      expect(base.rules.length).toBeGreaterThanOrEqual(code === 'fr' ? 30 : 8)
      const themes = new Set(base.rules.map(({ theme }) => theme))
      if (code === 'fr')
        for (const theme of ['sentences', 'words', 'verbs', 'tone', 'structure', 'numbers'])
          expect(themes).toContain(theme)
    })
  })
}
