import { describe, expect, it } from 'vitest'
import type { Reading, WordGrade } from '../../../src/document/token.ts'
import { createWordGrader, gradeOf } from '../../../src/languages/fr/grade-of.ts'
import { french, wordIn } from '../../support/french.ts'

const graded = (difficulty: number): WordGrade => ({
  difficulty,
  age: 8,
  level: 'everyone',
  isAbstract: false,
})

const vocabulary = {
  gradeOf: (lemma: string) =>
    new Map([
      ['maison', graded(5)],
      ['voler', graded(30)],
      ['vol', graded(12)],
    ]).get(lemma),
}

describe('the grade of a reading', () => {
  it('is that of its lemma, whatever its capitals', () => {
    expect(gradeOf('maison', 'NOUN', vocabulary)?.difficulty).toBe(5)
    expect(gradeOf('Maison', 'NOUN', vocabulary)?.difficulty).toBe(5)
  })

  it('is none for names, marks and signs', () => {
    for (const tag of ['PROPN', 'PUNCT', 'SYM', 'X'] as const)
      expect(gradeOf('maison', tag, vocabulary)).toBeUndefined()
  })

  it('is the easiest for a word that builds sentences, the hardest for another that nobody graded', () => {
    expect(gradeOf('de', 'ADP', vocabulary)?.difficulty).toBe(0)
    expect(gradeOf('glomuche', 'NOUN', vocabulary)?.difficulty).toBeGreaterThan(90)
    expect(gradeOf('glomuche', 'NOUN', vocabulary)?.level).toBe('to-explain')
  })
})

describe('the grade of a word out of context', () => {
  const readings = new Map<string, readonly Reading[]>([
    [
      'vole',
      [
        { lemma: 'voler', tag: 'VERB', features: {} },
        { lemma: 'vol', tag: 'NOUN', features: {} },
      ],
    ],
    ['maison', [{ lemma: 'voler', tag: 'VERB', features: {} }]],
  ])
  const grade = createWordGrader({ lexicon: { lookup: (norm) => readings.get(norm) ?? [] }, vocabulary })

  it('is that of its easiest reading', () => {
    expect(grade('vole')?.difficulty).toBe(12)
  })

  it('is that of the headword when it is one', () => {
    expect(grade('maison')?.difficulty).toBe(5)
    expect(grade('MAISON')?.difficulty).toBe(5)
  })

  it('is none for a word that no lexicon has', () => {
    expect(grade('glomuche')).toBeUndefined()
  })
})

describe('in a sentence', () => {
  it('a word is graded by its lemma, and numbers, marks and names by nothing', () => {
    const text = 'M. Petit paie 12 maisons.'
    expect(wordIn(text, 'maisons').grade).toEqual(french.gradeWord('maison'))
    for (const form of ['Petit', '12', '.']) expect(wordIn(text, form).grade).toBeUndefined()
  })

  it('both words of a contraction are easy', () => {
    const [preposition, article] = [wordIn('Allez au guichet.', 'au'), wordIn('Allez au guichet.', 'le')]
    expect([preposition.grade?.difficulty, article.grade?.difficulty]).toEqual([0, 0])
  })

  it('a word of the administration is harder than one of every day', () => {
    const difficulty = (word: string): number => french.gradeWord(word)?.difficulty ?? Number.NaN
    expect(difficulty('susmentionné')).toBeGreaterThan(difficulty('maison') + 40)
    expect(difficulty('récépissé')).toBeGreaterThan(difficulty('lettre'))
    expect(french.gradeWord('récépissé')?.level).toBe('administrative')
  })
})
