import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../../src/build/root.ts'
import { type Affixes, gradeByFamily, readAffixes } from '../../../src/build/vocabulary/families.ts'

const affixes: Affixes = {
  prefixes: [
    { starts: ['ré'], points: 3, sure: true },
    { starts: ['in'], points: 5 },
  ],
  suffixes: [
    { from: 'isation', to: ['iser'], points: 5, sure: true },
    { from: 'able', to: ['er', 'e'], points: 6 },
    { from: 'iser', to: ['', 'e'], points: 6 },
  ],
  abstract: ['tion'],
}

const judged = { initialiser: { difficulty: 40, age: 10 }, carte: { difficulty: 10, age: 4 } }
const grades = new Map(Object.entries(judged))
const words = new Set([
  'initialiser',
  'réinitialiser',
  'initialisation',
  'réinitialisation',
  'carte',
  'cartable',
  'incartable',
])

const family = (lemma: string, only?: 'sure' | 'any', steps?: number) =>
  gradeByFamily(lemma, grades, affixes, (word) => words.has(word), only, steps)

describe('a word graded by its family', () => {
  it('is as hard as the word it comes from, and the step', () => {
    expect(family('réinitialiser')).toEqual({ difficulty: 43, age: 11 })
    expect(family('initialisation')).toEqual({ difficulty: 45, age: 11 })
  })

  it('adds up its steps, by the easiest way', () => {
    expect(family('réinitialisation')?.difficulty).toBe(48)
  })

  it('goes no further than its steps allow', () => {
    expect(family('réinitialisation', 'any', 1)).toBeUndefined()
    expect(family('réinitialisation', 'any', 0)).toBeUndefined()
  })

  it('is held down by sure steps alone when only those are asked: « cartable » is no « carte »', () => {
    expect(family('cartable')).toEqual({ difficulty: 16, age: 5 })
    expect(family('cartable', 'sure')).toBeUndefined()
    expect(family('réinitialisation', 'sure')?.difficulty).toBe(48)
  })

  it('is nobody’s family through a base that is no word, or too short', () => {
    expect(family('glomucher')).toBeUndefined()
    expect(
      gradeByFamily('réas', new Map([['as', { difficulty: 1, age: 3 }]]), affixes, () => true),
    ).toBeUndefined()
  })

  it('is never harder than 100, nor older than 20', () => {
    const hard = new Map([['initialiser', { difficulty: 99, age: 20 }]])
    expect(gradeByFamily('réinitialiser', hard, affixes, () => true)).toEqual({ difficulty: 100, age: 20 })
  })
})

describe('the affixes of French', () => {
  const { prefixes, suffixes, abstract } = readAffixes(
    join(root, 'src', 'languages', 'fr', 'data', 'vocabulary'),
  )

  it('cost something each, and lead to another word', () => {
    for (const { points } of [...prefixes, ...suffixes]) expect(points).toBeGreaterThan(0)
    for (const { from, to } of suffixes) expect(to).not.toContain(from)
    expect(abstract.length).toBeGreaterThan(0)
  })

  it('stand once each with the same endings', () => {
    const keys = suffixes.map(({ from, to }) => `${from} ${to.join(' ')}`)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
