import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Severity } from '../../src/engine/diagnostic.ts'
import type { SubscoreId } from '../../src/engine/report.ts'
import { gradeOf, scoreOf, scoreValue, totalsOf } from '../../src/engine/score.ts'
import { addTally, emptyTally, type Tally } from '../../src/engine/tally.ts'
import { difficultyTermIds } from '../../src/languages/language.ts'
import type { Match } from '../../src/rulebase/match.ts'
import { matchSchema } from '../../src/rulebase/matcher.ts'
import type { Rule } from '../../src/rulebase/rule.ts'
import { annotated } from '../support/french.ts'
import { exampleRule } from '../support/rule-base.ts'
import {
  easySentence,
  hardSentence,
  realTallies,
  tallies,
  tallyOfSentences,
  times,
} from '../support/tallies.ts'

/** Prose that no term of difficulty finds fault with: ten words a sentence. */
const easy = (words: number): Tally => ({
  ...emptyTally,
  sentences: words / 10,
  words,
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

const levelsIn = ({ levels }: Tally): number => levels.reduce((sum, level) => sum + level, 0)

const many = (count: number, match: Match): Match[] => Array.from({ length: count }, () => match)

const lostBy = (tally: Tally, matches: readonly Match[]): number => 100 - scoreOf(tally, matches).value

const subscoreOf = (id: SubscoreId, tally: Tally, matches: readonly Match[]) => {
  const found = scoreOf(tally, matches).subscores.find((subscore) => subscore.id === id)
  if (!found) throw new Error(`no sub-score ${id}`)
  return found
}

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

  it('of one rule cost less each the more there are, and those of several rules more together', () => {
    const one = finding('words', { id: 'fr/words/a' })
    const lost = (matches: readonly Match[]): number => lostBy(easy(300), matches)
    expect(lost(many(2, one))).toBeLessThan(2 * lost([one]))
    expect(lost(many(2, one))).toBeLessThan(lost([one, finding('words', { id: 'fr/words/b' })]))
  })

  it('lose the most points to the rule that weighs the most', () => {
    const { losses } = subscoreOf('mots', easy(300), [
      finding('words', { id: 'fr/words/light' }),
      finding('words', { id: 'fr/words/heavy', severity: 'error' }),
    ])
    expect(losses.map(({ id }) => id)).toEqual(['fr/words/heavy', 'fr/words/light'])
  })
})

describe('a finding of a metric rule', () => {
  const match = matchSchema.parse({ kind: 'metric', metric: 'words', scope: 'sentence', above: 30 })
  const measured: Match = {
    ...finding('sentences', { id: 'fr/sentences/too-long', match, suggest: 'none' }),
    measured: { value: 45, limit: 30 },
  }

  it('costs nothing: the difficulty of the sentence counts it already', () => {
    expect(scoreOf(easy(300), many(20, measured)).value).toBe(100)
    expect(subscoreOf('phrases', easy(300), [measured]).losses).toEqual([])
  })

  it('leaves to the other findings of its sub-score all that they cost', () => {
    const other = finding('sentences', { id: 'fr/sentences/other' })
    expect(scoreOf(easy(300), [measured, other]).value).toBe(scoreOf(easy(300), [other]).value)
  })
})

describe('hard sentences', () => {
  const easyTally = tallyOfSentences(easySentence)
  const hard = tallyOfSentences(hardSentence)
  const harder = tallyOfSentences(`${hardSentence.slice(0, -1)}, nonobstant ${hardSentence.slice(0, -1)}.`)
  const lost = (tally: Tally): number => lostBy(tally, [])

  it('cost points, and easy ones none', () => {
    expect(lost(times(easyTally, 30))).toBe(0)
    expect(lost(hard)).toBeGreaterThan(1)
  })

  it('cost more than less hard ones', () => {
    expect(lost(harder)).toBeGreaterThan(lost(hard))
  })

  it('add up: two cost more than one, and ten more than two, among as many easy ones', () => {
    const among = (count: number): number => lost(addTally(times(hard, count), times(easyTally, 20)))
    expect(among(2)).toBeGreaterThan(among(1))
    expect(among(10)).toBeGreaterThan(among(2))
  })

  it('cost more when their difficulty is heaped up in one than when it is spread over two', () => {
    const spread: Tally = { ...hard, sentences: 2, load: 2 * (levelsIn(hard) / 2) ** 1.5 }
    expect(lost(hard)).toBeGreaterThan(lost(spread))
  })

  it('lose their points to the terms that make them hard, in the sub-scores of sentences and words alone', () => {
    const { subscores } = scoreOf(hard, [])
    expect(subscores.filter(({ losses }) => losses.length > 0).map(({ id }) => id)).toEqual([
      'phrases',
      'mots',
    ])
    const [phrases, mots] = subscores.map(({ losses }) => losses.map(({ id }) => id))
    expect(phrases).toContain('length')
    expect(phrases).toContain('excess-words')
    expect(mots).toContain('rare-words')
  })

  it('share what a sub-score loses as they share the levels', () => {
    const { losses } = subscoreOf('phrases', hard, [])
    const levelOf = (id: string): number =>
      hard.levels[difficultyTermIds.findIndex((term) => term.localeCompare(id) === 0)] ?? 0
    const [first] = losses
    for (const { id, points } of losses)
      expect(points / (first?.points ?? 0)).toBeCloseTo(levelOf(id) / levelOf(first?.id ?? ''), 9)
  })

  it('weigh in a document of more than 60 sentences as in one of 60', () => {
    expect(lost(times(hard, 200))).toBeCloseTo(lost(times(hard, 60)), 9)
    expect(lost(times(hard, 60))).toBeGreaterThan(lost(times(hard, 59)))
  })

  it('never make a score higher when one more is added to a document of fewer than 60', () => {
    fc.assert(
      fc.property(realTallies, findings, (tally, matches) => {
        fc.pre(tally.sentences < 60)
        // Findings weigh by density, and a longer text dilutes them: what sentences cost is asked alone.
        const withOne = scoreValue(addTally(tally, hard), totalsOf([]))
        expect(withOne).toBeLessThan(scoreValue(tally, totalsOf([])))
        expect(scoreValue(tally, totalsOf(matches))).toBeLessThanOrEqual(
          scoreValue(tally, totalsOf([])) + 1e-9,
        )
      }),
    )
  })

  it('leave a number from 0 to 100, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(tallies, realTallies), findings, (tally, matches) => {
        const { value } = scoreOf(tally, matches)
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(100 + 1e-9)
      }),
    )
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
