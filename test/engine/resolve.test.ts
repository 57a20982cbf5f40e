import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { covers, overlaps } from '../../src/document/span.ts'
import { resolveMatches } from '../../src/engine/resolve.ts'
import type { Match } from '../../src/rulebase/match.ts'
import type { Rule } from '../../src/rulebase/rule.ts'
import { annotated } from '../support/french.ts'
import { exampleRule } from '../support/rule-base.ts'

const sentence = annotated('Nous lisons votre lettre.')

/** A match over words, from one offset to another. */
const match = (start: number, end: number, changes: Partial<Rule> = {}): Match => ({
  rule: exampleRule(changes),
  span: { start, end },
  words: { sentence, range: { from: 0, to: 1 }, captures: {}, rewrites: [] },
})

const keptOf = (...matches: Match[]): string[] => resolveMatches(matches).kept.map(({ rule }) => rule.id)
const long = { id: 'fr/words/long' }
const short = { id: 'fr/words/short' }

describe('two rules over the same words', () => {
  it('leave the longer match, whatever its weight', () => {
    expect(
      keptOf(match(4, 8, { ...short, severity: 'error' }), match(0, 8, { ...long, severity: 'info' })),
    ).toEqual(['fr/words/long'])
  })

  it('of one length leave the heavier', () => {
    expect(
      keptOf(match(0, 8, { id: 'fr/words/a', severity: 'info' }), match(4, 12, { id: 'fr/words/b' })),
    ).toEqual(['fr/words/b'])
  })

  it('of one length and weight leave the first in the alphabet', () => {
    expect(keptOf(match(0, 8, { id: 'fr/words/b' }), match(0, 8, { id: 'fr/words/a' }))).toEqual([
      'fr/words/a',
    ])
  })

  it('are both kept when one has no rewrite, for it takes no words away', () => {
    const passive = match(0, 20, { id: 'fr/verbs/passive', suggest: 'none' })
    expect(keptOf(match(4, 8, short), passive)).toEqual(['fr/verbs/passive', 'fr/words/short'])
  })

  it('are both kept when they only touch', () => {
    expect(keptOf(match(0, 4, short), match(4, 8, long))).toEqual(['fr/words/short', 'fr/words/long'])
  })

  it('are both kept when one is about the whole sentence', () => {
    const { words: _, ...whole } = match(0, 20, { id: 'fr/sentences/too-long' })
    expect(keptOf(match(4, 8, short), whole)).toHaveLength(2)
  })

  it('are settled against winners only: a loser takes nobody else down', () => {
    const { kept, shadowed } = resolveMatches([match(0, 9, long), match(7, 13, short), match(12, 15, short)])
    expect(kept.map(({ span }) => span.start)).toEqual([0, 12])
    expect(shadowed.map(({ span }) => span.start)).toEqual([7])
  })
})

describe('a rewrite that turns a whole clause', () => {
  const turning = (start: number, end: number): Match => {
    const whole = match(start, end, { id: 'fr/verbs/passive' })
    const active = { active: 'a', auxiliary: 'b', agent: 'c', object: 'd' }
    return whole.words ? { ...whole, words: { ...whole.words, rewrites: [[active]] } } : whole
  }
  const rewritesOf = (kept: readonly Match[]) => kept.map(({ words }) => words?.rewrites.length)

  it('waits until the words inside are settled', () => {
    const { kept } = resolveMatches([turning(0, 20), match(4, 8, short)])
    expect(kept.map(({ rule }) => rule.id)).toEqual(['fr/verbs/passive', 'fr/words/short'])
    expect(rewritesOf(kept)).toEqual([0, 0])
  })

  it('is offered when nothing inside can be rewritten', () => {
    const { kept } = resolveMatches([turning(0, 20), match(4, 8, { ...short, suggest: 'none' })])
    expect(rewritesOf(kept)).toEqual([1, 0])
  })
})

describe('two patterns of one rule', () => {
  it('say one thing, of the longest words', () => {
    const { kept, shadowed } = resolveMatches([match(4, 8, long), match(0, 8, long)])
    expect([kept.length, shadowed.length]).toEqual([1, 0])
    expect(kept[0]?.span).toEqual({ start: 0, end: 8 })
  })

  it('over the same words say it with the rewrite', () => {
    const plain = match(0, 8, long)
    const rewritten = plain.words ? { ...plain, words: { ...plain.words, rewrites: [['x']] } } : plain
    expect(resolveMatches([plain, rewritten]).kept).toEqual([rewritten])
  })
})

const matches = fc.array(
  fc
    .record({
      start: fc.nat(20),
      length: fc.integer({ min: 1, max: 8 }),
      id: fc.constantFrom('fr/words/a', 'fr/words/b', 'fr/verbs/c'),
      severity: fc.constantFrom('error', 'warning', 'info'),
      suggest: fc.constantFrom('safe', 'review', 'none'),
    })
    .map(({ start, length, ...changes }) => match(start, start + length, changes)),
  { maxLength: 12 },
)

describe('settling overlaps', () => {
  it('loses no match but what its own rule says of more words, and keeps no two rewrites of the same words', () => {
    fc.assert(
      fc.property(matches, (all) => {
        const { kept, shadowed } = resolveMatches(all)
        const told = [...kept, ...shadowed]
        for (const one of told) expect(all).toContain(one)
        expect(new Set(told).size).toBe(told.length)
        for (const lost of all.filter((one) => !told.includes(one)))
          expect(told.some(({ rule, span }) => rule.id === lost.rule.id && covers(span, lost.span))).toBe(
            true,
          )
        const rewritable = kept.filter(({ rule }) => rule.suggest !== 'none')
        for (const [index, one] of rewritable.entries())
          for (const other of rewritable.slice(index + 1)) expect(overlaps(one.span, other.span)).toBe(false)
      }),
    )
  })

  it('shadows nothing that does not stand over the words of a winner', () => {
    fc.assert(
      fc.property(matches, (all) => {
        const { kept, shadowed } = resolveMatches(all)
        for (const loser of shadowed) expect(kept.some(({ span }) => overlaps(span, loser.span))).toBe(true)
      }),
    )
  })

  it('gives both lists in the order of the text, whatever order they came in', () => {
    fc.assert(
      fc.property(matches, (all) => {
        const { kept, shadowed } = resolveMatches(all)
        for (const list of [kept, shadowed]) {
          const starts = list.map(({ span }) => span.start)
          expect(starts).toEqual(starts.toSorted((a, b) => a - b))
        }
        const places = (list: readonly Match[]) =>
          list.map(({ rule, span }) => [rule.id, span.start, span.end])
        expect(places(resolveMatches(all.toReversed()).kept)).toEqual(places(kept))
      }),
    )
  })
})
