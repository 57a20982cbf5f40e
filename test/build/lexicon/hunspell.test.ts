import { describe, expect, it } from 'vitest'
import { expand, readAffixes, readStems } from '../../../src/build/lexicon/hunspell.ts'

const aff = `SET UTF-8
FLAG long
PFX L' Y 1
PFX L' 0 l' [aeiou]
SFX S. Y 2
SFX S. 0 0/L'D' [^sxz]
SFX S. 0 s/D' [^sxz]
SFX F. Y 4
SFX F. 0 e/L' [dt]
SFX F. 0 es [dt]
SFX F. et ète et
SFX F. et ètes et
SFX Z. 0 0 .
`

describe('the stems of a Hunspell dictionary', () => {
  it('come with their two-letter flags', () => {
    expect(readStems('4\ndossier/S.\ncomplet/F.S.()\navec\n\n')).toEqual([
      { word: 'dossier', flags: ['S.'] },
      { word: 'complet', flags: ['F.', 'S.', '()'] },
      { word: 'avec', flags: [] },
    ])
  })

  it('are composed, however their accents were typed', () => {
    expect(readStems('1\ne\u0301te\u0301/S.\n')[0]?.word).toBe('été')
  })

  it('that are symbols are marked, so that no word is made of them', () => {
    expect(readStems('1\nkm/U.||--\n')).toEqual([{ word: 'km', flags: ['||'] }])
  })
})

describe('the suffix groups', () => {
  const affixes = readAffixes(aff)

  it.each([
    ['dossier', 'S.', ['dossier', 'dossiers']],
    ['grand', 'F.', ['grande', 'grandes']],
    ['complet', 'F.', ['complete', 'completes', 'complète', 'complètes']],
    ['avis', 'S.', []],
    ['avis', 'Z.', ['avis']],
    ['dossier', '??', []],
  ])('of %s, %s: forms in the order of the group, where the condition holds', (word, flag, forms) => {
    expect(expand(word, flag, affixes)).toEqual(forms)
  })

  it('hold no prefixes', () => {
    expect([...affixes.keys()]).toEqual(['S.', 'F.', 'Z.'])
  })
})
