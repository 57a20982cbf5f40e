import { expect, it } from 'vitest'
import { detectLanguage } from '../../../src/engine/detect-language.ts'
import { languages } from '../../../src/generated/languages.ts'

const definitions = [languages.fr, languages.en]

it.each([
  ['en', 'We have received your letter and will write to you when we have made a decision.'],
  ['en', 'Your claim for housing benefit is closed.'],
  ['fr', 'Nous avons reçu votre courrier et nous vous répondrons dans un délai de deux mois.'],
  ['fr', 'Le service client de la société The Phone House vous a écrit.'],
])('a letter in %s is told by its frequent words', (code, text) => {
  expect(detectLanguage(text, definitions)).toBe(code)
})
