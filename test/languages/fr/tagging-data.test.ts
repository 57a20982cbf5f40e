import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { normalise } from '../../../src/languages/fr/normalise.ts'
import { marks, readTaggingData } from '../../../src/languages/fr/tagging-data.ts'
import { root } from '../../support/french.ts'

const data = JSON.parse(readFileSync(join(root, 'src', 'generated', 'data.fr.json'), 'utf8'))
const { marks: marked, accents } = readTaggingData(data)

const having = (mark: number): string[] =>
  [...marked].flatMap(([word, held]) => ((held & mark) !== 0 ? [word] : []))

describe('the data of tagging', () => {
  it('holds words as tokens spell them', () => {
    const words = [...marked.keys()]
    expect(words.length).toBeGreaterThan(40)
    expect(words.filter((word) => word !== normalise(word))).toEqual([])
  })

  it('never expects both a noun and a verb behind one word', () => {
    expect(having(marks.beforeNoun).length).toBeGreaterThan(20)
    expect(having(marks.beforeNoun).filter((word) => having(marks.beforeVerb).includes(word))).toEqual([])
  })

  it('names for each letter the same letter with accents', () => {
    for (const [letter, accented] of Object.entries(accents))
      for (const other of accented) expect(other.normalize('NFD')[0]).toBe(letter)
  })

  it('is refused when a part is missing', () => {
    expect(() => readTaggingData({})).toThrow()
    expect(() => readTaggingData({ tagging: { ...data.tagging, accents: undefined } })).toThrow()
  })
})
