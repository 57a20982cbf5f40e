import { describe, expect, it } from 'vitest'
import letters from '../../src/metrics/letters.ts'
import longWords from '../../src/metrics/long-words.ts'
import syllables from '../../src/metrics/syllables.ts'
import { annotated } from '../support/french.ts'

describe('letters per sentence', () => {
  it('counts letters and figures, not apostrophes, hyphens or marks', () => {
    expect(letters.ofSentence(annotated('L’été, rendez-vous à 9 !'))).toBe(1 + 3 + 10 + 1 + 1)
  })
})

describe('long words', () => {
  it('have seven letters or more', () => {
    expect(longWords.ofSentence(annotated('Dossier reçu.'))).toBe(1)
    expect(longWords.ofSentence(annotated('Guichet fermée.'))).toBe(1)
    expect(longWords.ofSentence(annotated('Carte fermée.'))).toBe(0)
  })

  it('do not owe their length to apostrophes, hyphens or the article before them', () => {
    expect(longWords.ofSentence(annotated('L’avocat voit-il l’enfant ?'))).toBe(0)
  })

  it('are no numbers, web addresses or references', () => {
    expect(longWords.ofSentence(annotated('Tapez 12345678 sur www.exemple.fr/demande.'))).toBe(0)
  })
})

describe('syllables per sentence', () => {
  it('adds up the spoken syllables of the words', () => {
    expect(syllables.ofSentence(annotated('Votre demande est complète.'))).toBe(1 + 2 + 1 + 2)
  })

  it('reads a date or an amount as a short word, whatever its figures', () => {
    const counted = (text: string): number => syllables.ofSentence(annotated(text))
    expect(counted('Payez 1 250,50 €.')).toBe(counted('Payez 5 €.'))
  })
})
