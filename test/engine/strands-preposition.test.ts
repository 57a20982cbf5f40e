import { describe, expect, it } from 'vitest'
import { strandsPreposition } from '../../src/engine/strands-preposition.ts'
import { annotated, paragraph } from '../support/french.ts'
import { rewritesIn, termRule } from '../support/small-rules.ts'

const strands = (before: string, after: string): boolean =>
  strandsPreposition(annotated(before), annotated(after))

describe('strandsPreposition', () => {
  it('tells a preposition that has lost the one it went on with', () => {
    const before = 'Nous procédons à la vérification du dossier et à la remise de la carte.'
    expect(strands(before, 'Nous vérifions le dossier et à la remise de la carte.')).toBe(true)
    expect(strands(before, 'Nous procédons à la vérification du dossier et à la remise du livre.')).toBe(
      false,
    )
  })

  it('lets a preposition that never had another before it', () => {
    expect(
      strands('Nonobstant la pluie et en mai, nous partons.', 'Malgré la pluie et en mai, nous partons.'),
    ).toBe(false)
  })

  it('keeps the rewrite from the writer', () => {
    const rule = termRule('préalablement à', ['avant'])
    expect(rewritesIn(paragraph('Préalablement à la visite et à la réunion, appelez-nous.'), rule)).toEqual(
      [],
    )
    expect(rewritesIn(paragraph('Préalablement à la visite, appelez-nous.'), rule)).toEqual([
      'Avant la visite, appelez-nous.',
    ])
  })
})
