import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../src/engine/detect-language.ts'
import { languages } from '../../src/generated/languages.ts'

const house = [languages.fr, languages.en]
const french = 'Nous avons reçu votre demande. Elle est complète et nous vous répondrons dans un mois.'
const english = 'We have received your request. It is complete and we will answer you within a month.'

describe('the language of a document', () => {
  it.each([
    ['fr', french],
    ['en', english],
    ['fr', french.toUpperCase()],
    ['fr', `${french} Please read the terms.`],
    ['en', `${english} C’est la vie.`],
  ])('is %s: %s', (code, text) => {
    expect(detectLanguage(text, house)).toBe(code)
    expect(detectLanguage(text, house.toReversed())).toBe(code)
  })

  it.each(['', '12 345 €', '你好', 'Xyzzy.'])('is that of the house when nothing tells: « %s »', (text) => {
    expect(detectLanguage(text, house)).toBe('fr')
    expect(detectLanguage(text, house.toReversed())).toBe('en')
  })
})
