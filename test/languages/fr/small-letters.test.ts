import { describe, expect, it } from 'vitest'
import { french, paragraph } from '../../support/french.ts'

const inSmallLetters = (text: string): readonly string[] | undefined => {
  const [sentence] = french.segment(paragraph(text))
  if (!sentence) throw new Error(`no sentence in: ${text}`)
  const { tokens } = french.annotate(sentence)
  return french.smallLetters(tokens.filter(({ kind, implicit }) => kind !== 'punctuation' && !implicit))
}

describe('capitals in small letters', () => {
  it.each([
    ['words', 'SIGNEZ ICI.', 'signez ici'],
    ['accents that are typed', 'LE DÉPÔT EST PAYÉ.', 'le dépôt est payé'],
    ['accents that are missing, where one word fits', 'LE DEPOT DE SACS.', 'le dépôt de sacs'],
    ['small words in front of a noun', 'DANS LA SALLE SUR LA PLACE.', 'dans la salle sur la place'],
    ['a contraction', 'LE SOL DU HALL.', 'le sol du hall'],
    ['a name that we know', 'VENEZ A PARIS.', 'venez à Paris'],
  ])('writes %s', (_, text, expected) => {
    expect(inSmallLetters(text)?.join(' ')).toBe(expected)
  })

  it.each([
    ['a word that could be two', 'LE LOYER EST PAYE.'],
    ['a name that we do not know', 'ÉCRIVEZ À ODILE CARRIER.'],
    ['a name that looks like a word', 'ÉCRIVEZ À MADAME BOUCHER.'],
    ['an acronym', 'ÉCRIVEZ À LA CAF.'],
  ])('does not write %s', (_, text) => {
    expect(inSmallLetters(text)).toBeUndefined()
  })
})
