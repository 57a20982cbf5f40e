import { describe, expect, it } from 'vitest'
import excessWords from '../../src/metrics/excess-words.ts'
import words from '../../src/metrics/words.ts'
import { annotated, french, paragraph } from '../support/french.ts'

const wordsIn = (text: string): number => words.ofSentence(annotated(text))

describe('words per sentence', () => {
  it.each([
    ['an elided word is a word', 'L’agent n’a pas répondu.', 6],
    ['a contraction is one word', 'Écrivez au service du logement.', 5],
    ['a date is one word', 'Venez le 3 mars 2026 au guichet.', 5],
    ['an amount is one word', 'Payez 1 250,50 € demain.', 3],
    ['a reference to the law is one word', 'Lisez l’article L. 123-4 du code.', 5],
    ['marks and symbols are none', '« Oui » : 3 % (environ) !', 3],
    ['a pronoun behind its verb is a word', 'Renvoyez-le-nous.', 3],
  ])('%s', (_, text, count) => {
    expect(wordsIn(text)).toBe(count)
  })

  it('a template field is one word, whatever is written in it', () => {
    const source = 'Bonjour {{ usager.nom de famille }}.'
    const span = { start: 8, end: source.length - 1 }
    const [sentence] = french.segment({
      ...paragraph(source),
      opaques: [{ kind: 'placeholder', type: 'name', span }],
    })
    expect(sentence && words.ofSentence(french.annotate(sentence))).toBe(2)
  })
})

describe('excess words', () => {
  it('are those beyond the twentieth: none in a sentence of twenty', () => {
    const twenty = Array.from({ length: 20 }, () => 'demain').join(' ')
    expect(excessWords.ofSentence(annotated(`${twenty}.`))).toBe(0)
    expect(excessWords.ofSentence(annotated(`${twenty} ou après-demain.`))).toBe(2)
  })
})
