import { describe, expect, it } from 'vitest'
import { withSpellings } from '../../../src/build/lexicon/spellings.ts'

const spelled = (form: string, isVerb: boolean): string[] =>
  withSpellings([{ form, features: { number: 'Sing' } }], isVerb).map((cell) => cell.form)

describe('other spellings of a form', () => {
  it.each([
    ['maître', false, ['maître', 'maitre']],
    ['coût', false, ['coût', 'cout']],
    ['connaît', true, ['connaît', 'connait']],
    ['céderai', true, ['céderai', 'cèderai']],
    ['événement', false, ['événement', 'évènement']],
    ['réglementaire', false, ['réglementaire', 'règlementaire']],
    ['œuvre', false, ['œuvre', 'oeuvre']],
  ])('%s stands first, and the new or usual one is read too', (form, isVerb, expected) => {
    expect(spelled(form, isVerb)).toEqual(expected)
  })

  it.each([
    ['dû', true],
    ['mûr', false],
    ['sûre', false],
    ['jeûne', false],
    ['finîmes', true],
    ['fût', true],
    ['finît', true],
    ['croît', true],
    ['dossier', false],
  ])('%s has no other', (form, isVerb) => {
    expect(spelled(form, isVerb)).toEqual([form])
  })

  it('say the same as the form they stand for', () => {
    const cells = withSpellings([{ form: 'maîtres', features: { gender: 'Masc', number: 'Plur' } }], false)
    expect(cells[1]?.features).toEqual(cells[0]?.features)
  })
})
