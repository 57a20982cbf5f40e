import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { root } from '../../../src/build/root.ts'
import { difficultyOf, readGrades } from '../../../src/build/vocabulary/grades.ts'
import { vocabularyLevels } from '../../../src/document/token.ts'

const folder = join(root, 'src', 'languages', 'fr', 'data', 'vocabulary')
const made: string[] = []
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true, force: true })
})

/** A folder of vocabulary whose files are empty but for those given. */
const folderWith = (files: Readonly<Record<string, string>>): string => {
  const path = mkdtempSync(join(tmpdir(), 'limpide-vocabulary-'))
  made.push(path)
  for (const level of vocabularyLevels) writeFileSync(join(path, `${level}.yaml`), files[level] ?? '{}')
  return path
}

describe('the graded vocabulary', () => {
  const grades = readGrades(folder)

  it('has at least 4,000 words, and thousands at most levels', () => {
    expect(grades.size).toBeGreaterThan(4000)
    for (const level of vocabularyLevels)
      expect([...grades.values()].filter((grade) => grade.level === level).length).toBeGreaterThan(1000)
  })

  it('has no word twice in its files, and words alone', () => {
    const written = vocabularyLevels.flatMap((level) =>
      Object.values<string>(parse(readFileSync(join(folder, `${level}.yaml`), 'utf8'))).flatMap((words) =>
        words.split(/\s+/).filter(Boolean),
      ),
    )
    expect(written).toHaveLength(grades.size)
    expect(
      written.filter((word) => word !== word.normalize('NFC') || !/^[\p{L}\d'.€$%°-]+$/u.test(word)),
    ).toEqual([])
  })

  it('has difficulties from 0 to 100, and ages from 2 to 20', () => {
    for (const { difficulty, age } of grades.values()) {
      expect(difficulty).toBeGreaterThanOrEqual(0)
      expect(difficulty).toBeLessThanOrEqual(100)
      expect(Number.isInteger(age) && age >= 2 && age <= 20).toBe(true)
    }
  })

  it('puts words of every day where everyone knows them, and none learnt late', () => {
    expect(grades.get('maison')?.level).toBe('everyone')
    expect(grades.get('usufruit')?.level).toBe('administrative')
    for (const [word, { level, age }] of grades)
      if (level === 'everyone') expect(age, word).toBeLessThanOrEqual(8)
  })
})

describe('difficulty', () => {
  it('is 0 for the first and commonest words, 100 for the last and rarest', () => {
    expect(difficultyOf(2, 7)).toBe(0)
    expect(difficultyOf(20, 1)).toBe(100)
  })

  it('rises with age and falls with familiarity', () => {
    expect(difficultyOf(9, 4)).toBeGreaterThan(difficultyOf(8, 4))
    expect(difficultyOf(8, 4)).toBeGreaterThan(difficultyOf(8, 4.1))
  })
})

describe('a file of vocabulary', () => {
  it('gives each word the key it stands under', () => {
    const grades = readGrades(folderWith({ everyone: '2 7: un  deux\n3 6.5: >-\n  trois\n' }))
    expect([...grades.keys()]).toEqual(['un', 'deux', 'trois'])
    expect(grades.get('trois')).toEqual({ difficulty: difficultyOf(3, 6.5), age: 3, level: 'everyone' })
  })

  it.each(['1 7', '21 7', '5 0.9', '5 7.1', '5', 'cinq 7', ''])('is refused with the key « %s »', (key) => {
    expect(() => readGrades(folderWith({ everyone: `"${key}": mot` }))).toThrow(/everyone\.yaml: .*no key/)
  })

  it('is refused with a word that has a grade already, in the same file or another', () => {
    const twice = 'everyone.yaml: « mot » is graded twice. Keep one.'
    expect(() => readGrades(folderWith({ everyone: '2 7: mot\n3 7: mot' }))).toThrow(twice)
    expect(() => readGrades(folderWith({ everyone: '2 7: mot', 'to-explain': '18 2: mot' }))).toThrow(
      'to-explain.yaml: « mot » is graded twice. Keep one.',
    )
  })
})
