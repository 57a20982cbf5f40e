import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Piece } from '../../../../src/languages/language.ts'
import { french } from '../../../support/french.ts'

const join = (pieces: readonly Piece[]): string => french.inflector.join(pieces, '’')
const texts = (...words: readonly string[]): string => join(words.map((text) => ({ text })))

describe('French words that meet', () => {
  it.each([
    [['le', 'héros'], 'le héros'],
    [['la', 'héroïne'], 'l’héroïne'],
    [['de', 'le', 'handicap'], 'du handicap'],
    [['de', 'le', 'hôtel'], 'de l’hôtel'],
    [['le', 'ONU'], 'l’ONU'],
    [['le', 'HLM'], 'le HLM'],
    [['la', 'HAS'], 'la HAS'],
    [['LE', 'HÔPITAL'], 'L’HÔPITAL'],
    [['ce', 'hangar'], 'ce hangar'],
    [['ce', 'hôpital'], 'cet hôpital'],
    [['cet', 'formulaire'], 'ce formulaire'],
    [['nouvel', 'dossier'], 'nouveau dossier'],
    [['un', 'vieux', 'immeuble'], 'un vieil immeuble'],
    [['un', 'vieux', 'avis'], 'un vieil avis'],
    [['de', 'vieux', 'avis'], 'de vieux avis'],
    [['de', 'vieux', 'usagers'], 'de vieux usagers'],
    [['un', 'projet', 'nouveau', 'et', 'utile'], 'un projet nouveau et utile'],
    [['ma', 'ancienne', 'adresse'], 'mon ancienne adresse'],
    [['sa', 'hache'], 'sa hache'],
    [['lorsque', 'il'], 'lorsqu’il'],
    [['puisque', 'on'], 'puisqu’on'],
    [['de', 'les', 'leur', 'envoyer'], 'de les leur envoyer'],
    [['de', 'le', 'lui', 'dire'], 'de le lui dire'],
    [['à', 'les y inscrire'], 'à les y inscrire'],
    [['à', 'les', 'leurs'], 'aux leurs'],
    [['que', 'onze'], 'que onze'],
    [['ce', 'en'], 'c’en'],
    [['tu', 'as'], 'tu as'],
    [['si', 'on'], 'si on'],
  ])('%j give « %s »', (words, expected) => {
    expect(texts(...words)).toBe(expected)
  })

  it.each([
    [['QUE', 'IL'], 'QU’IL'],
    [['DE', 'LE DOSSIER'], 'DU DOSSIER'],
    [['À', 'LE GUICHET'], 'AU GUICHET'],
    [['À', 'Le guichet'], 'Au guichet'],
    [['Que', 'il'], 'Qu’il'],
    [['Le', 'avis'], 'L’avis'],
    [['DE', 'ACCORD'], 'D’ACCORD'],
    [['Ce', 'avis'], 'Cet avis'],
    [['CE', 'AVIS'], 'CET AVIS'],
  ])('%j keep their capitals: « %s »', (words, expected) => {
    expect(texts(...words)).toBe(expected)
  })

  it('keep the spaces that do not break inside them', () => {
    expect(texts('de', '12\u00a0000\u00a0€')).toBe('de 12\u00a0000\u00a0€')
    expect(texts('le', 'avis\u00a0:', 'accord')).toBe('l’avis\u00a0: accord')
  })

  it('tell a pronoun from a determiner by its tag', () => {
    expect(
      join([
        { text: 'ce', tag: 'PRON' },
        { text: 'avait', tag: 'AUX', lemma: 'avoir' },
      ]),
    ).toBe('ç’avait')
    expect(
      join([
        { text: 'ce', tag: 'DET' },
        { text: 'essai', tag: 'NOUN' },
      ]),
    ).toBe('cet essai')
    expect(
      join([
        { text: 'un', tag: 'DET' },
        { text: 'vieux', tag: 'NOUN' },
        { text: 'aimable', tag: 'ADJ' },
      ]),
    ).toBe('un vieux aimable')
  })

  const words = fc.constantFrom(
    ...['le', 'la', 'les', 'de', 'à', 'que', 'si', 'ne', 'je', 'ce', 'ma', 'lorsque', 'nouveau', 'vieux'],
    ...['il', 'elle', 'avis', 'hameau', 'hôpital', 'dossier', 'usagers', 'adresse', 'onze', 'envoyer', 'est'],
    ...['ONU', 'HLM', '12', '{{nom}}', 'yaourt', 'œuvre', 'Élodie'],
  )

  it('change no more when they are joined again, as one piece or word by word', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (list) => {
        const once = texts(...list)
        expect(texts(once)).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })

  it('never leave a vowel that must be elided', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (list) => {
        const joined = texts(...list)
        expect(joined).not.toMatch(
          /(?:^|[\s’])(?:le|la|de|ne|que|je|lorsque) (?:avis|il|elle|adresse|hôpital|est)(?: |$)/,
        )
        expect(joined).not.toMatch(/(?:^|[\s’])(?:ce|ma) (?:avis|adresse|hôpital)(?: |$)/)
        expect(joined).not.toMatch(/’(?:dossier|hameau|onze|yaourt|HLM|12)/)
      }),
      { numRuns: 2000 },
    )
  })
})
