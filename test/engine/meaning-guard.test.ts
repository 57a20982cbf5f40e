import { describe, expect, it } from 'vitest'
import { changedMeaning, createMeaningReader } from '../../src/engine/meaning-guard.ts'
import type { MeaningPart } from '../../src/rulebase/rule.ts'
import { french, paragraph } from '../support/french.ts'

const read = createMeaningReader(french.meaningMarks)

const meaningOf = (text: string) => {
  const [sentence] = french.segment(paragraph(text))
  if (!sentence) throw new Error('no sentence')
  return read(french.annotate(sentence))
}

const changed = (before: string, after: string, mayChange?: readonly MeaningPart[]) =>
  changedMeaning(meaningOf(before), meaningOf(after), mayChange)

describe('a rewrite that the guard on meaning lets', () => {
  it.each([
    [
      'a plainer word',
      'Nonobstant ce retard, nous payons 40 euros.',
      'Malgré ce retard, nous payons 40 euros.',
    ],
    ['a duty in other words', 'Il vous appartient de signer la page 2.', 'Vous devez signer la page 2.'],
    ['an order for a request', 'Veuillez signer la page 2.', 'Signez la page 2.'],
    ['a request with a pronoun', 'Merci de vous adresser au guichet 3.', 'Adressez-vous au guichet 3.'],
    ['a negative order', 'Merci de ne pas y répondre avant lundi.', 'N’y répondez pas avant lundi.'],
    [
      'a name that comes to stand first',
      'Suite à cela, Lyon vous répondra.',
      'Lyon vous répondra après cela.',
    ],
    ['another title', 'Nous écrivons à Mlle Petit.', 'Nous écrivons à Mme Petit.'],
    ['numbers in another order', 'Payez 12 euros avant le 3 mai.', 'Avant le 3 mai, payez 12 euros.'],
    ['a sum in groups', 'Payez 1250,5€ lundi matin.', 'Payez 1 250,50 € lundi matin.'],
    ['an hour with spaces', 'Venez à 8h30 ou à 14:00 lundi.', 'Venez à 8 h 30 ou à 14 h lundi.'],
    ['a date in words', 'Répondez avant le 01/06/2026 à midi.', 'Répondez avant le 1er juin 2026 à midi.'],
    ['a date that began with its year', 'Répondez avant le 2026-06-03.', 'Répondez avant le 3 juin 2026.'],
    ['a day and a month', 'Répondez avant le 03/06 à midi.', 'Répondez avant le 3 juin à midi.'],
    ['a phone number in groups', 'Appelez le 0299123456 lundi.', 'Appelez le 02 99 12 34 56 lundi.'],
    ['a phone number without stops', 'Appelez le 02.99.12.34.56.', 'Appelez le 02 99 12 34 56.'],
    ['a rank', 'Montez au 2ème étage lundi.', 'Montez au 2e étage lundi.'],
    ['a name with its accent', 'Nous aidons l’Etat à payer.', 'Nous aidons l’État à payer.'],
  ])('%s', (_, before, after) => {
    expect(changed(before, after)).toBeUndefined()
  })
})

describe('a rewrite that the guard on meaning refuses', () => {
  it.each([
    ['numbers', 'Payez 12 euros lundi matin.', 'Payez 13 euros lundi matin.'],
    ['numbers', 'Répondez avant le 3 mai 2026.', 'Répondez avant le 3 mai.'],
    ['numbers', 'L’article L. 123-4 le prévoit pour vous.', 'L’article L. 123-5 le prévoit pour vous.'],
    ['numbers', 'Répondez avant le 03/06/2026 à midi.', 'Répondez avant le 6 mars 2026 à midi.'],
    ['numbers', 'Payez 1.250 euros lundi matin.', 'Payez 1,25 euro lundi matin.'],
    ['numbers', 'Venez à 8h30 lundi matin.', 'Venez à 8 h lundi matin.'],
    ['numbers', 'Ouvrez la salle 12B lundi matin.', 'Ouvrez la salle 12 lundi matin.'],
    ['negation', 'Nous acceptons votre demande de bourse.', 'Nous n’acceptons pas votre demande.'],
    ['negation', 'Vous pouvez venir sans votre carte.', 'Vous pouvez venir avec votre carte.'],
    ['modality', 'Vous devez signer cette page lundi.', 'Vous pouvez signer cette page lundi.'],
    ['modality', 'Vous pouvez signer cette page lundi.', 'Vous signez cette page lundi.'],
    ['tense', 'Nous examinerons votre dossier lundi.', 'Nous examinons votre dossier lundi.'],
    ['tense', 'Vous pourriez venir lundi matin.', 'Vous pouvez venir lundi matin.'],
    ['names', 'Nous avons écrit à Nantes lundi.', 'Nous avons écrit à Rennes lundi.'],
    ['length', 'Nous payons cela en mai.', 'Nous payons tout cela au cours de mai.'],
    ['fields', 'Écrivez à mairie@ville.example.fr lundi.', 'Écrivez à accueil@ville.example.fr lundi.'],
  ])('changes the %s', (part, before, after) => {
    expect(changed(before, after)).toBe(part)
  })

  it('is let only what its rule says it may change', () => {
    expect(changed('Nous acceptons votre dossier.', 'Nous n’acceptons pas votre dossier.', ['tense'])).toBe(
      'negation',
    )
    expect(changed('Vous n’ignorez pas que tout ferme.', 'Tout ferme.', ['negation'])).toBeUndefined()
  })
})
