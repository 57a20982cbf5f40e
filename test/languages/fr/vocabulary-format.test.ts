import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fingerprintOf,
  hashWord,
  packGrade,
  SLOTS,
  slotOf,
  unpackGrade,
} from '../../../src/languages/fr/vocabulary-format.ts'

describe('a packed grade', () => {
  it('gives back the level, the age and the abstractness that went in, out of one byte', () => {
    fc.assert(
      fc.property(fc.nat(3), fc.nat(31), fc.boolean(), (level, age, isAbstract) => {
        const code = packGrade(level, age, isAbstract)
        expect(code).toBeGreaterThanOrEqual(0)
        expect(code).toBeLessThan(256)
        expect(unpackGrade(code)).toEqual({ level, age, isAbstract })
      }),
    )
  })
})

describe('the hash of a word', () => {
  it('is the same each time, and names a slot and a fingerprint that the table holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(0xffff_ffff), (word, seed) => {
        const hash = hashWord(word, seed)
        expect(hash).toBe(hashWord(word, seed))
        expect(slotOf(hash)).toBeGreaterThanOrEqual(0)
        expect(slotOf(hash)).toBeLessThan(SLOTS)
        expect(fingerprintOf(hash)).toBeGreaterThanOrEqual(0)
        expect(fingerprintOf(hash)).toBeLessThan(1 << 16)
      }),
    )
  })

  it('changes with the seed, so that words that clash can be kept apart', () => {
    expect(hashWord('maison', 1)).not.toBe(hashWord('maison', 2))
  })

  it('has slots in a power of two', () => {
    expect(Math.log2(SLOTS) % 1).toBe(0)
  })
})
