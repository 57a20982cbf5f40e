import { describe, expect, it } from 'vitest'
import { languages } from '../../src/generated/languages.ts'
import { readDifficultyModel } from '../../src/languages/difficulty-model.ts'
import { analyzerOf, type LanguageCode } from '../support/analyzer.ts'

const codes = Object.keys(languages) as LanguageCode[]

describe.each(codes)('the weights of difficulty: %s', (code) => {
  it('are never negative, so that nothing hard makes a text look easier', async () => {
    const { terms } = (await analyzerOf(code)).language.difficulty
    const weights = Object.values(terms).map(({ weight }) => weight)
    expect(weights.length).toBeGreaterThan(0)
    for (const weight of weights) expect(weight).toBeGreaterThan(0)
  })

  it('give easy sentences a level between the lowest and the highest', async () => {
    const { base, easyLevel, terms } = (await analyzerOf(code)).language.difficulty
    const level = Object.values(terms).reduce((sum, { weight, easy }) => sum + weight * easy, base)
    expect(level).toBeCloseTo(easyLevel, 0)
    expect(easyLevel).toBeGreaterThanOrEqual(1)
    expect(easyLevel).toBeLessThan(3)
  })
})

describe('a file of weights', () => {
  const difficulty = { base: 1, 'easy-level': 2, terms: { length: { weight: 0.5, easy: 2 } } }

  it('is read as it stands', () => {
    expect(readDifficultyModel({ difficulty })).toEqual({
      base: 1,
      easyLevel: 2,
      terms: { length: { weight: 0.5, easy: 2 } },
    })
  })

  it('is refused with a term that nobody computes, or without a base', () => {
    const terms = { lenght: { weight: 1, easy: 1 } }
    expect(() => readDifficultyModel({ difficulty: { ...difficulty, terms } })).toThrow()
    expect(() => readDifficultyModel({ difficulty: { ...difficulty, base: undefined } })).toThrow()
    expect(() => readDifficultyModel({})).toThrow()
  })
})
