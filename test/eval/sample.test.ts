import { describe, expect, it } from 'vitest'
import { sample } from './sample.ts'

const members = Array.from({ length: 1000 }, (_, index) => index)

describe('sample', () => {
  it('draws each member once at most, the same ones for the same seed', () => {
    const drawn = sample(members, 200, 3)
    expect(new Set(drawn).size).toBe(200)
    expect(sample(members, 200, 3)).toEqual(drawn)
    expect(sample(members, 200, 4)).not.toEqual(drawn)
    expect(sample([1, 2], 5, 1).sort()).toEqual([1, 2])
  })

  it('draws from the whole list', () => {
    const mean = sample(members, 200, 5).reduce((sum, each) => sum + each, 0) / 200
    expect(mean).toBeGreaterThan(430)
    expect(mean).toBeLessThan(570)
  })
})
