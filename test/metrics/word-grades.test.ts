import { describe, expect, it } from 'vitest'
import abstractNouns from '../../src/metrics/abstract-nouns.ts'
import contentWords from '../../src/metrics/content-words.ts'
import lateWords from '../../src/metrics/late-words.ts'
import laterWords from '../../src/metrics/later-words.ts'
import rareWords from '../../src/metrics/rare-words.ts'
import wordAges from '../../src/metrics/word-ages.ts'
import { sentenceWith, wordWith } from '../support/words.ts'

describe('words by the age at which they are learnt', () => {
  const ages = sentenceWith(...[2, 8, 9, 11, 12, 18].map((age) => wordWith({ grade: { age } })))

  it('are later ones from nine on, late ones from twelve on', () => {
    expect(laterWords.ofSentence(ages)).toBe(4)
    expect(lateWords.ofSentence(ages)).toBe(2)
  })

  it('add up their ages', () => {
    expect(wordAges.ofSentence(ages)).toBe(2 + 8 + 9 + 11 + 12 + 18)
  })
})

describe('rare words', () => {
  it('have a difficulty of 40 or more', () => {
    const words = [0, 39, 40, 100].map((difficulty) => wordWith({ grade: { difficulty } }))
    expect(rareWords.ofSentence(sentenceWith(...words))).toBe(2)
  })
})

describe('content words', () => {
  it('are graded nouns, verbs, adjectives and adverbs: their ages alone are summed', () => {
    const words = (['NOUN', 'VERB', 'ADJ', 'ADV', 'ADP', 'AUX', 'PRON'] as const).map((tag) =>
      wordWith({ tag, grade: { age: 10 } }),
    )
    const sentence = sentenceWith(...words, wordWith({ tag: 'NOUN' }))
    expect(contentWords.ofSentence(sentence)).toBe(4)
    expect(wordAges.ofSentence(sentence)).toBe(40)
  })
})

describe('abstract nouns', () => {
  it('are nouns graded as such, and no verb or adjective', () => {
    const grade = { isAbstract: true }
    const sentence = sentenceWith(
      wordWith({ grade }),
      wordWith({ tag: 'ADJ', grade }),
      wordWith({ grade: {} }),
    )
    expect(abstractNouns.ofSentence(sentence)).toBe(1)
  })
})

describe('a word without a grade', () => {
  it.each(Object.entries({ abstractNouns, contentWords, lateWords, laterWords, rareWords, wordAges }))(
    'counts for none of %s',
    (_, metric) => {
      expect(metric.ofSentence(sentenceWith(wordWith({ tag: 'NOUN' })))).toBe(0)
    },
  )
})
