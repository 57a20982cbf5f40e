import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CONTINUATION, MARKUP } from '../../../src/document/document.ts'
import { annotated, formsOf, french, paragraph } from '../../support/french.ts'
import { seen } from '../../support/seen.ts'

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['l’aide', ['l’', 'aide']],
  ["l'aide d'un ami", ["l'", 'aide', "d'", 'un', 'ami']],
  ['aujourd’hui', ['aujourd’hui']],
  ['quelqu’un', ['quelqu’un']],
  ['prud’hommes', ['prud’hommes']],
  ['envoyez-le-nous', ['envoyez', '-le', '-nous']],
  ['a-t-il', ['a', '-t-il']],
  ['rendez-vous', ['rendez-vous']],
  ['sous-préfecture', ['sous-préfecture']],
  ['1 250,50 €', ['1 250,50', '€']],
  ['1\u202f250\u00a0€', ['1\u202f250', '€']],
  ['02 23 45 67 89', ['02', '23', '45', '67', '89']],
  ['art. L. 123-4', ['art.', 'L.', '123-4']],
  ['contact@mairie.fr,', ['contact@mairie.fr', ',']],
  ['https://exemple.fr/a?b=c.', ['https://exemple.fr/a?b=c', '.']],
  ['12/05/2026', ['12/05/2026']],
  ['« Oui »', ['«', 'Oui', '»']],
  ['8h30', ['8h30']],
  ['1er', ['1er']],
  ['jusqu’à', ['jusqu’', 'à']],
]

describe('French tokens', () => {
  it.each(cases)('of « %s »', (text, expected) => {
    expect(formsOf(text)).toEqual(expected)
  })

  it('undo contractions without moving any offset', () => {
    const { tokens } = annotated('Nous parlons du dossier aux familles.')
    const words = tokens.map(({ norm, implicit }) => (implicit ? `(${norm})` : norm))
    expect(words).toEqual(['nous', 'parlons', 'de', '(le)', 'dossier', 'à', '(les)', 'familles', '.'])
    for (const token of tokens) expect(token.end - token.start).toBe(token.implicit ? 0 : token.form.length)
  })

  it('give dates, amounts, hours, telephones and articles of law as one entity each', () => {
    const text =
      'Le 3 mars 2026 à 14 h 30, payez 1 250,50 € selon l’article L. 123-4 ou appelez le 02 23 45 67 89.'
    const [sentence] = french.segment(paragraph(text))
    const found = sentence?.entities.map(({ kind, from, to }) => [
      kind,
      text.slice(sentence.tokens[from]?.start, sentence.tokens[to - 1]?.end),
    ])
    expect(found).toEqual([
      ['date', '3 mars 2026'],
      ['time', '14 h 30'],
      ['amount', '1 250,50 €'],
      ['reference', 'article L. 123-4'],
      ['phone', '02 23 45 67 89'],
    ])
  })

  const unicode = fc
    .string({ unit: 'binary' })
    .filter((text) => !text.includes(MARKUP) && !text.includes(CONTINUATION))
  const frenchLike = fc
    .array(
      fc.constantFrom(
        'l’',
        "d'",
        'aide',
        ' ',
        '\u00a0',
        'M.',
        'art. L. 123-4',
        '😀',
        'é',
        '«',
        '»',
        '1 250,50 €',
        'e\u0301',
        '-',
        '\n',
        '…',
        '.',
      ),
    )
    .map((parts) => parts.join(''))

  it.each([
    ['random Unicode', unicode],
    ['French in pieces', frenchLike],
  ])('and the gaps between them give back the text: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        let rebuilt = ''
        for (const { start, end, form } of french.segment(paragraph(text)).flatMap(({ tokens }) => tokens)) {
          const gap = text.slice(rebuilt.length, start)
          expect(seen(gap)).toBe('')
          expect(text.slice(start, end)).toBe(form)
          rebuilt += gap + form
        }
        expect(rebuilt + text.slice(rebuilt.length)).toBe(text)
        expect(seen(text.slice(rebuilt.length))).toBe('')
      }),
      { numRuns: 400 },
    )
  })
})
