import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { sequenceSchema } from '../../../src/rulebase/matchers/sequence-schema.ts'
import { annotated } from '../../support/french.ts'
import { compile, foundIn, smallRule } from '../../support/small-rules.ts'

type Elements = z.input<typeof sequenceSchema>['patterns'][number]['elements']

const rule = (elements: Elements) => smallRule({ kind: 'sequence', patterns: [{ elements }] })
const found = (elements: Elements, text: string): string[] => foundIn(text, rule(elements))

/** What each capture of the first match holds. */
const captured = (elements: Elements, text: string): Record<string, string[]> => {
  const sentence = annotated(text)
  const { captures = {} } = compile(rule(elements)).matchSentence(sentence)[0]?.words ?? {}
  return Object.fromEntries(
    Object.entries(captures).map(([name, { from, to }]) => [
      name,
      sentence.tokens.slice(from, to).map(({ form }) => form),
    ]),
  )
}

describe('sequences', () => {
  it.each<[string, Elements, string, string[]]>([
    ['forms, elisions undone', ['il', 'convient', 'de'], 'Il convient d’attendre.', ['Il convient d’']],
    ['one of several forms', [{ form: ['lequel', 'laquelle'] }], 'Une loi laquelle oblige.', ['laquelle']],
    ['lemmas', [{ lemma: 'procéder' }, 'à'], 'Nous procéderons au calcul.', ['procéderons au']],
    [
      'parts of speech',
      [{ lemma: 'être', pos: 'AUX' }, { pos: 'VERB' }],
      'Elle est rejetée.',
      ['est rejetée'],
    ],
    ['features', [{ pos: 'VERB', features: { verbForm: 'Inf' } }], 'Venez signer ici.', ['signer']],
    [
      'several features at once',
      [{ features: { gender: 'Fem', number: 'Plur' }, pos: 'NOUN' }],
      'La carte et les pièces.',
      ['pièces'],
    ],
    ['the kind of token', [{ kind: 'number' }, 'jours'], 'Vous avez 15 jours.', ['15 jours']],
    [
      'nouns that have a verb',
      [{ pos: 'NOUN', 'has-verb': true }],
      'La vérification du dossier.',
      ['vérification'],
    ],
    [
      'nouns that have none',
      [{ pos: 'NOUN', 'has-verb': false }],
      'La vérification du dossier.',
      ['dossier'],
    ],
    [
      'what a token is not',
      ['de', { pos: 'NOUN', not: { form: 'dossier' } }],
      'Copie de dossier de bail.',
      ['de bail'],
    ],
  ])('describe tokens by %s', (_, elements, text, expected) => {
    expect(found(elements, text)).toEqual(expected)
  })

  it('take an optional element when it is there, and do without it', () => {
    const elements: Elements = [{ lemma: 'être' }, { pos: 'ADV', optional: true }, 'tenu', 'de']
    expect(found(elements, 'Il est tenu de payer.')).toEqual(['est tenu de'])
    expect(found(elements, 'Il est également tenu de payer.')).toEqual(['est également tenu de'])
  })

  it('repeat an element as few times as the rest allows, up to its limit', () => {
    const upTo = (repeat: number): Elements => ['le', { kind: 'word', repeat }, 'de']
    const text = 'Voici le bail signé hier de la maison de ville.'
    expect(found(upTo(3), text)).toEqual(['le bail signé hier de'])
    expect(found(upTo(2), text)).toEqual([])
  })

  it('require one token of a repeated element, or none when it is optional', () => {
    expect(found(['très', { pos: 'ADV', repeat: 3 }, 'clair'], 'Il est très clair.')).toEqual([])
    const optional: Elements = ['très', { pos: 'ADV', repeat: 3, optional: true }, 'clair']
    expect(found(optional, 'Il est très clair.')).toEqual(['très clair'])
  })

  it('flag nothing of their context, at either end', () => {
    const elements: Elements = [
      { pos: 'PRON', context: true },
      { lemma: 'souhaiter' },
      { pos: 'VERB', context: true },
    ]
    expect(found(elements, 'Vous souhaitez partir demain.')).toEqual(['souhaitez'])
    expect(found(elements, 'Vous souhaitez un logement.')).toEqual([])
  })

  it.each([
    ['first', 'En outre, payez.', ['En outre']],
    ['first', '« En outre, payez. »', ['En outre']],
    ['first', 'Payez en outre demain.', []],
    ['last', 'Payez en outre.', ['en outre']],
    ['last', 'Payez en outre demain.', []],
  ] as const)('know the %s place of a sentence: %s', (position, text, expected) => {
    const elements: Elements =
      position === 'first' ? [{ form: 'en', position }, 'outre'] : ['en', { form: 'outre', position }]
    expect(found(elements, text)).toEqual(expected)
  })

  it('name what they hold, neighbours of one name together, an absent option as nothing', () => {
    const elements: Elements = [
      'ne',
      { pos: 'ADV', as: 'negation', optional: true },
      { pos: 'VERB', as: 'verb' },
      { form: 'pas', as: 'end' },
      { form: 'encore', as: 'end' },
    ]
    expect(captured(elements, 'Nous ne voyons pas encore la fin.')).toEqual({
      negation: [],
      verb: ['voyons'],
      end: ['pas', 'encore'],
    })
  })

  it('start again behind a match, never inside it', () => {
    const pair: Elements = [{ pos: 'NUM' }, { pos: 'NUM' }]
    expect(found(pair, 'Tapez un, deux trois quatre cinq.')).toEqual(['deux trois', 'quatre cinq'])
  })

  it('are excused like terms', () => {
    const excused = smallRule({
      kind: 'sequence',
      patterns: [{ elements: [{ pos: 'PRON', context: true }, { lemma: 'devoir' }] }],
      except: [{ 'followed-by': [{ pos: 'VERB' }, 'vite'] }],
    })
    expect(foundIn('Vous devez payer vite.', excused)).toEqual([])
    expect(foundIn('Vous devez payer demain.', excused)).toEqual(['devez'])
  })
})
