import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Severity } from '../../src/engine/diagnostic.ts'
import type { SubscoreId } from '../../src/engine/report.ts'
import { gradeOf, scoreOf, scoreValue, totalsOf } from '../../src/engine/score.ts'
import type { Tally } from '../../src/engine/tally.ts'
import type { Match } from '../../src/rulebase/match.ts'
import type { Rule } from '../../src/rulebase/rule.ts'
import { annotated } from '../support/french.ts'
import { exampleRule } from '../support/rule-base.ts'

/** Prose that no metric finds fault with: ten words a sentence. */
const easy = (words: number): Tally => ({
  sentences: words / 10,
  words,
  excessWords: 0,
  longWords: words / 10,
  syllables: words * 2,
  letters: words * 5,
})

const sentence = annotated('Nous lisons votre lettre.')

/** A finding on `length` words. */
const finding = (theme: string, changes: Partial<Rule> = {}, length = 1): Match => ({
  rule: exampleRule({ id: `fr/${theme}/rule`, theme, ...changes }),
  span: { start: 0, end: 4 },
  words: { sentence, range: { from: 0, to: length }, captures: {}, rewrites: [] },
})

const many = (count: number, match: Match): Match[] => Array.from({ length: count }, () => match)

const lostBy = (tally: Tally, matches: readonly Match[]): number => 100 - scoreOf(tally, matches).value

const subscoreOf = (id: SubscoreId, tally: Tally, matches: readonly Match[]) => {
  const found = scoreOf(tally, matches).subscores.find((subscore) => subscore.id === id)
  if (!found) throw new Error(`no sub-score ${id}`)
  return found
}

const tallies = fc
  .record({ sentences: fc.nat(80), perSentence: fc.integer({ min: 1, max: 60 }) })
  .chain(({ sentences, perSentence }) =>
    fc.record({
      sentences: fc.constant(sentences),
      words: fc.constant(sentences * perSentence),
      excessWords: fc.nat(sentences * Math.max(0, perSentence - 20)),
      longWords: fc.nat(sentences * perSentence),
      syllables: fc.nat(10_000),
      letters: fc.nat(20_000),
    }),
  )

const severities = fc.constantFrom<Severity>('error', 'warning', 'info')
const findings = fc.array(
  fc
    .record({
      theme: fc.constantFrom('sentences', 'verbs', 'words', 'numbers', 'structure', 'tone', 'address'),
      name: fc.constantFrom('a', 'b', 'c'),
      severity: severities,
      status: fc.constantFrom<Rule['status']>('active', 'trial'),
      onWords: fc.boolean(),
      length: fc.integer({ min: 1, max: 4 }),
    })
    .map(({ theme, name, severity, status, onWords, length }): Match => {
      const { words, ...rest } = finding(theme, { id: `fr/${theme}/${name}`, severity, status }, length)
      return onWords && words ? { ...rest, words } : rest
    }),
  { maxLength: 60 },
)

describe('the score', () => {
  it('attributes every point: the losses of a sub-score add up to what it lacks, and all of them to the whole', () => {
    fc.assert(
      fc.property(tallies, findings, (tally, matches) => {
        const { value, subscores } = scoreOf(tally, matches)
        for (const subscore of subscores) {
          const lost = subscore.losses.reduce((sum, { points }) => sum + points, 0)
          expect(lost).toBeCloseTo(100 - subscore.value, 6)
          for (const { points, total } of subscore.losses) {
            expect(points).toBeGreaterThan(0)
            expect(total).toBeCloseTo(points * subscore.share, 9)
          }
        }
        const losses = subscores.flatMap((subscore) => subscore.losses)
        expect(losses.reduce((sum, { total }) => sum + total, 0)).toBeCloseTo(100 - value, 6)
        expect(value).toBeGreaterThanOrEqual(0)
        expect(subscores.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12)
      }),
    )
  })

  it('counts each scored finding under its own rule, once', () => {
    fc.assert(
      fc.property(tallies, findings, (tally, matches) => {
        const losses = scoreOf(tally, matches).subscores.flatMap((subscore) => subscore.losses)
        for (const id of new Set(matches.map(({ rule }) => rule.id))) {
          const scored = matches.filter(({ rule }) => rule.id === id)
          const listed = losses.filter((loss) => loss.cause === 'rule' && loss.id === id)
          const isScored = scored.some(({ rule }) => rule.status === 'active')
          expect(listed.map(({ count }) => count)).toEqual(isScored ? [scored.length] : [])
        }
      }),
    )
  })

  it('is the same number whether or not anybody asks what it is made of', () => {
    fc.assert(
      fc.property(tallies, findings, (tally, matches) => {
        expect(scoreValue(tally, totalsOf(matches))).toBeCloseTo(scoreOf(tally, matches).value, 9)
      }),
    )
  })

  it('never rises with one more finding', () => {
    fc.assert(
      fc.property(tallies, findings, findings, (tally, matches, more) => {
        const after = scoreOf(tally, [...matches, ...more]).value
        expect(after).toBeLessThanOrEqual(scoreOf(tally, matches).value + 1e-9)
      }),
    )
  })

  it('is whole for an empty document and for easy prose without findings', () => {
    expect(scoreOf(easy(0), []).value).toBe(100)
    expect(scoreOf(easy(500), []).value).toBe(100)
  })
})

describe('findings', () => {
  it('cost by density: as much in twice the text with twice as many, less in a longer text', () => {
    const one = finding('tone', { suggest: 'none' })
    expect(lostBy(easy(800), many(10, one))).toBeCloseTo(lostBy(easy(400), many(5, one)), 9)
    expect(lostBy(easy(800), many(5, one))).toBeLessThan(lostBy(easy(400), many(5, one)))
  })

  it('cost no more in a note of a few words than in one of 150', () => {
    expect(lostBy(easy(20), [finding('words')])).toBeCloseTo(lostBy(easy(150), [finding('words')]), 1)
  })

  it.each(['sentences', 'words', 'structure', 'tone'])(
    'of one noisy rule cannot sink a letter that has no other fault: %s',
    (theme) => {
      const { value, grade } = scoreOf(
        easy(300),
        many(5000, finding(theme, { suggest: 'none', severity: 'error' })),
      )
      expect(value).toBeLessThan(100)
      expect(grade).toBe('A')
    },
  )

  it('leave the other sub-scores whole', () => {
    const { subscores } = scoreOf(easy(300), many(50, finding('words')))
    expect(subscores.filter(({ value }) => value < 100).map(({ id }) => id)).toEqual(['mots'])
  })

  it('cost more by severity, and nothing on trial', () => {
    const lost = (changes: Partial<Rule>): number => lostBy(easy(300), [finding('words', changes)])
    expect(lost({ severity: 'error' })).toBeGreaterThan(lost({ severity: 'warning' }))
    expect(lost({ severity: 'warning' })).toBeGreaterThan(lost({ severity: 'info' }))
    expect(lost({ severity: 'info' })).toBeGreaterThan(0)
    expect(lost({ severity: 'error', status: 'trial', suggest: 'none' })).toBe(0)
  })

  it('on the whole document cost as much as several findings on words', () => {
    const { words: _, ...onDocument } = finding('structure', { suggest: 'none' })
    const onWords = finding('structure', { suggest: 'none' })
    expect(lostBy(easy(300), [onDocument])).toBeCloseTo(lostBy(easy(300), many(4, onWords)), 9)
  })

  it('share what they cost in proportion to their weights', () => {
    const { losses } = subscoreOf('mots', easy(300), [
      finding('words', { id: 'fr/words/heavy', severity: 'error' }),
      finding('words', { id: 'fr/words/light' }),
    ])
    const [heavy, light] = losses
    expect([heavy?.id, light?.id]).toEqual(['fr/words/heavy', 'fr/words/light'])
    expect((heavy?.points ?? 0) / (light?.points ?? 1)).toBeCloseTo(3, 9)
  })
})

describe('metrics', () => {
  it('cost the more the longer the sentences, up to a limit', () => {
    const sentences = (length: number): number =>
      lostBy({ ...easy(600), sentences: 600 / length, longWords: 0 }, [])
    expect(sentences(12)).toBe(0)
    expect(sentences(20)).toBeGreaterThan(0)
    expect(sentences(30)).toBeGreaterThan(sentences(20))
    expect(sentences(60)).toBe(sentences(40))
  })
})

describe('grades', () => {
  it.each([
    [100, 'A'],
    [80, 'A'],
    [79.99, 'B'],
    [65, 'B'],
    [64.99, 'C'],
    [50, 'C'],
    [49.99, 'D'],
    [35, 'D'],
    [34.99, 'E'],
    [0, 'E'],
  ])('%d is %s', (value, grade) => {
    expect(gradeOf(value)).toBe(grade)
  })
})
