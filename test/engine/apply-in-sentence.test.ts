/* biome-ignore-all lint/suspicious/noTemplateCurlyInString: « ${x} » is a field of the templates under test */
import { describe, expect, it } from 'vitest'
import html from '../../src/inputs/html.ts'
import markdown from '../../src/inputs/markdown.ts'
import plain from '../../src/inputs/plain.ts'
import { rewritesIn, smallRule, termRule } from '../support/small-rules.ts'

const purpose = termRule('afin de', ['pour'])

describe('a rewrite in marked-up text', () => {
  it.each([
    ['inside an element', html, '<p>Venez <b>afin de</b> payer.</p>', ['<p>Venez <b>pour</b> payer.</p>']],
    [
      'between entities',
      html,
      '<p>Pay&eacute;e afin de cl&ocirc;turer.</p>',
      ['<p>Pay&eacute;e pour cl&ocirc;turer.</p>'],
    ],
    ['inside emphasis', markdown, 'Venez **afin de** payer.', ['Venez **pour** payer.']],
    [
      'inside the text of a link',
      markdown,
      '[Venez afin de payer](https://a.fr/afin-de).',
      ['[Venez pour payer](https://a.fr/afin-de).'],
    ],
    [
      'in the cell of a table',
      markdown,
      '| A |\n|---|\n| Venez afin de payer. |',
      ['| A |\n|---|\n| Venez pour payer. |'],
    ],
  ])('stays %s', (_, input, before, after) => {
    expect(rewritesIn(input.read(before), purpose)).toEqual(after)
  })

  it.each([
    ['an element', html, '<p>Venez <b>afin</b> de payer.</p>'],
    ['emphasis', markdown, 'Venez **afin** de payer.'],
    ['a line of a quotation', markdown, '> Venez tous ici afin\n> de payer.'],
    ['an element that holds the elision', html, '<p>Venez <b>afin d’</b>obtenir la carte.</p>'],
  ])('is not offered when it would cut through %s', (_, input, before) => {
    expect(rewritesIn(input.read(before), purpose)).toEqual([])
  })

  it('is not offered when elision depends on a letter written as an entity', () => {
    expect(rewritesIn(html.read('<p>Venez pour &eacute;crire.</p>'), termRule('pour', ['afin de']))).toEqual(
      [],
    )
    expect(rewritesIn(html.read('<p>Venez pour &ecirc;tre.</p>'), termRule('pour', ['sans']))).toEqual([
      '<p>Venez sans &ecirc;tre.</p>',
    ])
  })
})

describe('a rewrite around template fields', () => {
  it.each(['{{nom}}', '{{ l’autre | titre }}', '${nom}', '<%= nom %>', '«Nom»', '[NOM]'])(
    'keeps %s beside it',
    (field) => {
      expect(rewritesIn(plain.read(`Venez afin de ${field} avec vous.`), purpose)).toEqual([
        `Venez pour ${field} avec vous.`,
      ])
    },
  )

  it('moves a field that it captured, untouched', () => {
    const rule = smallRule({
      kind: 'sequence',
      patterns: [
        {
          elements: ['de', { kind: 'placeholder', as: 'field' }, 'est', 'le', 'tour'],
          rewrites: [['c’est à', { copy: 'field' }]],
        },
      ],
    })
    expect(rewritesIn(plain.read('Demain de {{nom_usager}} est le tour.'), rule)).toEqual([
      'Demain c’est à {{nom_usager}}.',
    ])
  })

  it('is not offered when it would lose one', () => {
    const rule = smallRule({
      kind: 'sequence',
      patterns: [{ elements: ['pour', { kind: 'placeholder' }], rewrites: [['pour vous']] }],
    })
    expect(rewritesIn(plain.read('Voici la carte pour {{nom}}.'), rule)).toEqual([])
  })

  it('finds nothing in their names', () => {
    const names = [
      '{{nonobstant}}',
      '{{ nonobstant }}',
      '${nonobstant}',
      '<%= nonobstant %>',
      '[NONOBSTANT]',
      '«Nonobstant»',
    ]
    const document = plain.read(`Voici ${names.join(', ')} : merci.`)
    expect(document.opaques).toHaveLength(names.length)
    expect(rewritesIn(document, termRule('nonobstant', ['malgré']))).toEqual([])
  })
})
