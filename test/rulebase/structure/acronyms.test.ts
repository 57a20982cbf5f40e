import { describe, expect, it } from 'vitest'
import { prose } from '../../support/blocks.ts'
import { type Check, found } from '../../support/structure.ts'

const check: Check = { type: 'acronyms', known: ['SMS'], blocks: ['paragraph'] }

describe('structure: acronyms', () => {
  it('flags an acronym that is spelled out nowhere, where it stands first', () => {
    expect(found(check, [prose, 'La MDPH vous écrira. Appelez la MDPH.'])).toEqual(['MDPH'])
    expect(found(check, [prose, 'La C.N.A.V. vous écrira.'])).toEqual(['C.N.A.V.'])
  })

  it('takes words before or after it for its meaning, whatever their letters', () => {
    expect(found(check, [prose, 'La caisse de retraite (CNAV) vous écrira.'])).toEqual([])
    expect(found(check, [prose, 'La CNAV (caisse de retraite) vous écrira.'])).toEqual([])
    expect(found(check, [prose, 'Un lexique. CNAV : votre caisse de retraite.'])).toEqual([])
  })

  it('finds its words anywhere in the document by their first letters, small words aside', () => {
    const words = 'Le centre communal d’action sociale est fermé.'
    expect(found(check, [prose, 'Le CCAS ouvre lundi.'], [prose, words])).toEqual([])
    expect(found(check, [prose, 'Le CCAS ouvre lundi.'], [prose, 'Le centre est fermé.'])).toEqual(['CCAS'])
  })

  it('lets known ones, Roman numbers, words and names in capitals, and references pass', () => {
    for (const text of [
      'Vous recevrez un SMS demain.',
      'Louis XIV est mort.',
      'Il ne faut PAS venir demain.',
      'Le dossier est à M. DUVRZ MBRUT demain.',
      'Le dossier de Nadia SORIN est à Mme MBRUT depuis lundi.',
      'Rappelez la référence DGS/SDR demain.',
      'Voir la fiche LVB 4512 demain.',
    ])
      expect(found(check, [prose, text])).toEqual([])
  })

  it('looks at no other kind of block', () => {
    expect(found(check, [{ kind: 'address' }, 'MDPH de Nantes'])).toEqual([])
  })
})
