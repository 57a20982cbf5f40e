import { describe, expect, it } from 'vitest'
import type { AnnotatedSentence } from '../../src/document/sentence.ts'
import { noSyntax } from '../../src/document/syntax.ts'
import { metrics } from '../../src/generated/metrics.ts'
import { annotated } from '../support/french.ts'

const sentence = annotated('Nous avons reçu votre dossier le 3 mars 2026.')
const empty: AnnotatedSentence = {
  ...sentence,
  tokens: [],
  words: [],
  entities: [],
  units: [],
  syntax: noSyntax,
}

describe.each(Object.entries(metrics))('metric %s', (_, metric) => {
  it('says in words what it counts and where it comes from', () => {
    for (const words of [metric.label, metric.unit, metric.source]) expect(words).toMatch(/\p{L}{3}/u)
  })

  it('is a count, and 0 of a sentence without words', () => {
    expect(Number.isInteger(metric.ofSentence(sentence))).toBe(true)
    expect(metric.ofSentence(empty)).toBe(0)
  })
})
