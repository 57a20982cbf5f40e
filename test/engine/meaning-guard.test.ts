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
  ])('%s', (_, before, after) => {
    expect(changed(before, after)).toBeUndefined()
  })
})

describe('a rewrite that the guard on meaning refuses', () => {
  it.each([
    ['numbers', 'Payez 12 euros lundi matin.', 'Payez 13 euros lundi matin.'],
    ['numbers', 'Répondez avant le 3 mai 2026.', 'Répondez avant le 3 mai.'],
    ['numbers', 'L’article L. 123-4 le prévoit pour vous.', 'L’article L. 123-5 le prévoit pour vous.'],
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
