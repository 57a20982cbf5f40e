import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { matchSchema } from '../../../src/rulebase/matcher.ts'
import type { charactersSchema } from '../../../src/rulebase/matchers/characters-schema.ts'
import { foundIn, rewritesOf, smallRule } from '../../support/small-rules.ts'

type Input = z.input<typeof charactersSchema>

const rule = (patterns: Input['patterns'], more: Partial<Input> = {}) =>
  smallRule({ kind: 'characters', patterns, ...more })

const hour = rule([{ find: '(?<h>\\d+)h(?<m>\\d\\d)', write: ['{h}\u00a0h\u00a0{m}'] }])

describe('characters', () => {
  it.each([
    ['inside a word', '\\dh', 'Venez à 8h30 lundi.', ['8h30']],
    ['over several words', '"[^"]+"', 'Cochez la case "Oui" en bas.', ['"Oui"']],
    ['across any space as one', '20 %', 'Payez 20\u00a0% ou 20\n% du prix.', ['20\u00a0%', '20\n%']],
    ['only where nothing parts them', '20%', 'Payez 20 % du prix.', []],
    ['with their capitals', 'Etat', 'L’Etat est en bon etat.', ['Etat']],
    ['across a contraction', '12 au', 'Fermé du 12 au 14 mai.', ['12 au']],
    ['but not in an address', '\\?', 'Lisez https://ville.example.fr/a?b=1 lundi.', []],
  ])('are found %s', (_, find, text, expected) => {
    expect(foundIn(text, rule([{ find }]))).toEqual(expected)
  })

  it('are left alone where an exception holds', () => {
    const excused = rule([{ find: '\\d+h\\d\\d' }], { except: [{ 'preceded-by': ['dure'] }] })
    expect(foundIn('Le film de 8h30 dure 1h45.', excused)).toEqual(['8h30'])
  })

  it('are written as the rule says, whatever stands around them', () => {
    expect(rewritesOf('Venez à (8h30) lundi.', hour)).toEqual(['Venez à (8\u00a0h\u00a030) lundi.'])
  })

  it('are written glued to the word before when the rule says so', () => {
    const mark = rule([{ find: '(?<=\\p{L})\\?', write: ['\u202f?'] }])
    expect(rewritesOf('Quand venez-vous nous voir?', mark)).toEqual(['Quand venez-vous nous voir\u202f?'])
  })

  it('leave the rest of a word as it is', () => {
    const accent = rule([{ find: '^E(?=tat)', write: ['É'] }])
    expect(rewritesOf('Etats et communes paient ensemble.', accent)).toEqual([
      'États et communes paient ensemble.',
    ])
  })

  it('are looked up in a table, and not rewritten when it does not know them', () => {
    const month = rule([{ find: '(?<d>\\d+)/(?<m>\\d+)', write: ['{d} {m:months}'] }], {
      tables: { months: { '5': 'mai' } },
    })
    expect(rewritesOf('Le guichet ouvre le 3/5 au matin.', month)).toEqual([
      'Le guichet ouvre le 3 mai au matin.',
    ])
    expect(foundIn('Le guichet ouvre le 3/6 au matin.', month)).toEqual(['3/6'])
    expect(rewritesOf('Le guichet ouvre le 3/6 au matin.', month)).toEqual([])
  })

  it('are refused when they are no regular expression', () => {
    expect(matchSchema.safeParse({ kind: 'characters', patterns: [{ find: '(' }] }).success).toBe(false)
  })
})
