import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { gradedLemmas } from '../../src/build/compile-vocabulary.ts'
import { root } from '../../src/build/root.ts'
import { readGrades } from '../../src/build/vocabulary/grades.ts'

const own = readGrades(join(root, 'src', 'languages', 'fr', 'data', 'vocabulary'))
const lemmas = new Set([
  ...['réinitialisation', 'réinitialiser', 'initialiser', 'cartable', 'carte', 'glomuche', 'maisonnette'],
  ...own.keys(),
])
const graded = gradedLemmas(lemmas)
const difficulty = (lemma: string): number => graded.get(lemma)?.difficulty ?? Number.NaN

describe('the grades of lemmas', () => {
  it('are those of the lists, or lower where a sure family holds a word down', () => {
    for (const [lemma, grade] of own) {
      expect(difficulty(lemma), lemma).toBeLessThanOrEqual(grade.difficulty)
      expect(graded.get(lemma)?.level, lemma).toBe(grade.level)
    }
  })

  it('make « réinitialisation » no harder than « réinitialiser » and the step', () => {
    expect(difficulty('réinitialisation')).toBeLessThanOrEqual(difficulty('réinitialiser') + 5)
  })

  it('do not hold « cartable » down by « carte »', () => {
    expect(difficulty('cartable')).toBe(own.get('cartable')?.difficulty)
    expect(difficulty('cartable')).toBeGreaterThan(difficulty('carte') + 6)
  })

  it('are none for a word without a family', () => {
    expect(graded.has('glomuche')).toBe(false)
  })

  it('reach words that no list has, through their family', () => {
    const more = gradedLemmas(new Set([...lemmas, 'réappeler']))
    expect(own.has('réappeler')).toBe(false)
    expect(more.get('réappeler')?.difficulty).toBeCloseTo(difficulty('appeler') + 3, 9)
  })
})
