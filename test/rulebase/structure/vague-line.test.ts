import { describe, expect, it } from 'vitest'
import { type Check, found } from '../../support/structure.ts'

const subject = { kind: 'subject' } as const
const base: Check = { type: 'vague-line', generic: ['courrier', 'dossier'], blocks: ['subject'] }
const strict: Check = { ...base, most: 1 }

describe('structure: vague-line', () => {
  it('flags a line of nothing but generic nouns, without its label', () => {
    expect(found(base, [subject, 'Objet : votre dossier'])).toEqual(['votre dossier'])
    expect(found(base, [subject, 'Objet : votre dossier de bourse'])).toEqual([])
    expect(found(base, [subject, 'Objet : pour vous'])).toEqual([])
  })

  it('with a number, flags any generic noun and every line of no more nouns', () => {
    expect(found(strict, [subject, 'Objet : dossier de bourse de votre fils'])).toHaveLength(1)
    expect(found(strict, [subject, 'Objet : bourse'])).toEqual(['bourse'])
    expect(found(strict, [subject, 'Objet : bourse de votre fils'])).toEqual([])
  })

  it('lets a verb, a date, an amount or a question pass', () => {
    for (const line of [
      'nous fermons',
      'bourse refusée',
      'dossier du 3 mai 2026',
      'bourse de 300 €',
      'Un dossier ?',
    ])
      expect(found(strict, [subject, `Objet : ${line}`])).toEqual([])
  })

  it('reads the first line alone, in the blocks it is told', () => {
    expect(found(strict, [subject, 'Votre bourse arrive. Dossier A12'])).toEqual([])
    expect(found(base, [{ kind: 'heading' }, 'Dossier'])).toEqual([])
  })
})
