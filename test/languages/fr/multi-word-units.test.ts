import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { annotated, french, paragraph, root } from '../../support/french.ts'

const unitsOf = (text: string): string[] => annotated(text).units.map(({ lemma }) => lemma)

const expressions: Readonly<Record<string, readonly string[]>> = parse(
  readFileSync(join(root, 'src', 'languages', 'fr', 'data', 'multiword.yaml'), 'utf8'),
)
const all = Object.values(expressions).flat()

describe('an expression of several words', () => {
  it.each([
    ['À compter du 3 mars, payez.', ['à compter de']],
    ['À compter de lundi, payez.', ['à compter de']],
    ['Au fur et à mesure du travail, notez.', ['au fur et à mesure de']],
    ['Restez parce qu’il pleut.', ['parce que']],
    ['Restez jusqu’à ce que nous venions.', ["jusqu'à ce que"]],
    ['Dès lors qu’elle est venue, payez.', ['dès lors que']],
    ['Cela est d\u2019ores et déjà fait.', ["d'ores et déjà"]],
    ['M. Petit a écrit.', []],
    ['Venez demain.', []],
  ])('%s', (text, lemmas) => {
    expect(unitsOf(text)).toEqual(lemmas)
  })

  it('covers its words, both words of a contraction included', () => {
    const { tokens, units } = annotated('Payez à compter du 3 mars.')
    const [unit] = units
    expect(tokens.slice(unit?.from, unit?.to).map(({ form }) => form)).toEqual(['à', 'compter', 'du'])
    expect(unit?.tag).toBe('ADP')
  })

  it('is the longest that starts at its first word', () => {
    expect(unitsOf('Au fur et à mesure du travail, notez.')).not.toContain('au fur et à mesure')
    expect(unitsOf('Restez jusqu’à ce que nous venions.')).not.toContain("jusqu'à")
  })

  it('never overlaps another, and lies inside its sentence', () => {
    const words = [...all, 'le', 'dossier', 'du', 'que', 'il', ',']
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 10 }), (parts) => {
        for (const sentence of french.segment(paragraph(`${parts.join(' ')}.`))) {
          const { units, tokens } = french.annotate(sentence)
          let end = 0
          for (const { from, to } of units) {
            expect(from).toBeGreaterThanOrEqual(end)
            expect(to).toBeGreaterThan(from + 1)
            end = to
          }
          expect(end).toBeLessThanOrEqual(tokens.length)
        }
      }),
    )
  })
})

describe('the list of expressions', () => {
  it('holds each once, in small letters with straight apostrophes', () => {
    expect(all.filter((expression, index) => all.indexOf(expression) !== index)).toEqual([])
    expect(all.filter((expression) => expression !== expression.toLowerCase())).toEqual([])
    expect(all.filter((expression) => !/^[\p{L}' -]+$/u.test(expression))).toEqual([])
  })

  it('has no expression of several words that cannot be found in a sentence', () => {
    const frames = [
      (words: string) => `Il vient ${words}.`,
      (words: string) => `${words}, il vient.`,
      (words: string) => `Nous lisons l’${words}.`,
    ]
    const isFound = (text: string, lemma: string): boolean =>
      french
        .segment(paragraph(text))
        .some((sentence) => french.annotate(sentence).units.some((unit) => unit.lemma === lemma))
    const lost = all
      .filter((expression) => /[ ']/.test(expression))
      .filter(
        (expression) =>
          !frames.some((frame) =>
            isFound(frame(expression.endsWith("'") ? `${expression}eux` : `${expression} eux`), expression),
          ),
      )
    expect(lost).toEqual([])
  })
})
