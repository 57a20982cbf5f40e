import { describe, expect, it } from 'vitest'
import {
  perfectForms,
  readConjugations,
  simpleForms,
  simpleTenses,
} from '../../../support/conjugation-fixture.ts'
import { french } from '../../../support/french.ts'

const conjugations = Object.entries(readConjugations())

it('sixty verbs are written down', () => {
  expect(conjugations).toHaveLength(60)
})

describe.each(conjugations)('%s', (verb, table) => {
  it.each(simpleTenses)('has the forms of the %s that a grammar gives', (tense) => {
    expect(simpleForms(verb, tense, french.inflector)).toEqual(table[tense])
  })

  it('has the compound past that a grammar gives', () => {
    expect(perfectForms(verb)).toEqual(table['passe-compose'])
  })
})
