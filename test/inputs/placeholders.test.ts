import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPlaceholders } from '../../src/inputs/placeholders.ts'
import plain from '../../src/inputs/plain.ts'
import { readBlocks, readOpaques } from './read-blocks.ts'

const fields = (source: string): string[] =>
  findPlaceholders(source).fields.map(({ type, span }) => `${type}: ${source.slice(span.start, span.end)}`)

const controls = (source: string): string[] =>
  findPlaceholders(source).controls.map(({ start, end }) => source.slice(start, end))

const unclosed = (source: string): string[] =>
  findPlaceholders(source).unclosed.map(({ span }) => source.slice(span.start, span.end))

describe('template fields', () => {
  it.each([
    ['{{nom}}', 'name'],
    ['{{ date_limite | date("d/m/Y") }}', 'date'],
    ['{{{adresse}}}', 'address'],
    ['{{& montant }}', 'amount'],
    [`\${client.prenom}`, 'name'],
    ['<%= montantTaxe %>', 'amount'],
    ['<%- code_postal %>', 'address'],
    ['«Prénom»', 'name'],
    ['[DATE D’ÉCHÉANCE]', 'date'],
    ['[NOM_AGENT]', 'name'],
    ['{ MERGEFIELD Ville \\* MERGEFORMAT }', 'address'],
    ['{{ reference }}', 'unknown'],
    ['{{}}', 'unknown'],
  ])('are found as they are written: %s', (field, type) => {
    expect(fields(`Avant ${field} après.`)).toEqual([`${type}: ${field}`])
  })

  it('may hold a line end, since editors wrap lines', () => {
    expect(fields('le {{ date_limite\n| date }} au plus tard')).toEqual(['date: {{ date_limite\n| date }}'])
  })

  it('stand side by side', () => {
    expect(fields(`{{civilite}}{{nom}}, \${x}«Nom»`)).toEqual([
      'name: {{civilite}}',
      'name: {{nom}}',
      `unknown: \${x}`,
      'name: «Nom»',
    ])
  })

  it('are not the links, the notes and the boxes of Markdown', () => {
    const source = '[NOM](https://x.fr) [NOM][REF] [1] [^1] [x] [X] [ ]\n\n[REF]: https://x.fr\n![NOM](a.png)'
    expect(fields(source)).toEqual([])
  })

  it('are not quotations, which have spaces or no-break spaces inside their marks', () => {
    expect(fields('« Mon compte », «\u00a0Oui\u00a0», «Mon compte», «\u202fNon\u202f»')).toEqual([])
  })

  it('are any single word between marks without spaces, since a broken field does more harm than a word unread', () => {
    expect(fields('Répondez «Oui».')).toEqual(['unknown: «Oui»'])
  })

  it('are not amounts in dollars, sets or words in brackets', () => {
    expect(fields('5 $ {a} [sic] [Note] {#titre} {} <% <')).toEqual([])
  })

  it('do not swallow a tag of HTML', () => {
    expect(fields('<style>@media{{a:b}</style>Bonjour}}')).toEqual([])
  })
})

describe('the type of a field', () => {
  it.each([
    ['agent.telephone', 'address'],
    ['dateNaissance', 'date'],
    ['DATE_NAISSANCE', 'date'],
    ['montant_echeance', 'amount'],
    ['nom_commune', 'name'],
    ['Échéance', 'date'],
    ['x | montant', 'unknown'],
    ['renommee', 'unknown'],
  ])('comes from the first telling word of the last step: %s', (name, type) => {
    expect(fields(`{{${name}}}`)).toEqual([`${type}: {{${name}}}`])
  })
})

describe('control tags', () => {
  it.each([
    '{% if montant > 10 %}',
    '{%- endif -%}',
    '{# un commentaire #}',
    '{# {{nom}}\n\n{% if %} #}',
    '<% if x %>',
    '<%# note %>',
    '<%-- {{nom}} --%>',
    '{{#if x}}',
    '{{/if}}',
    '{{^x}}',
    '{{else}}',
    '{{~else if x~}}',
    '{{! note }}',
    '{{!-- {{nom}} --}}',
    '{{end}}',
    '{{if .X}}',
  ])('are no fields: %s', (tag) => {
    expect(controls(`Avant ${tag} après.`)).toEqual([tag])
    expect(fields(`Avant ${tag} après.`)).toEqual([])
  })

  it('are not words that begin like them', () => {
    expect(fields('{{iframe}} {{end_date}} {{elsewhere}}')).toHaveLength(3)
  })
})

describe('a tag that nothing closes', () => {
  it.each([
    ['Bonjour {{nom,\nVotre dossier.', '{{nom,'],
    ['{% if refus\nNous refusons.', '{% if refus'],
    ['<% if x\nNous refusons.', '<% if x'],
    ['Bonjour {{nom, le {{date}}.', '{{nom, le '],
    ['{{a\n\nb}}', '{{a'],
    ['{{', '{{'],
    ['{{nom\r\nSuite', '{{nom'],
  ])('goes no further than its line or the next tag: %j', (source, found) => {
    expect(unclosed(source)).toEqual([found])
  })

  it('says where it is and what closes it', () => {
    const document = plain.read('Madame,\n\nVotre {% if x dossier.\n\nNous vous répondons.')
    expect(document.warnings).toEqual([
      {
        span: { start: 15, end: 31 },
        message:
          'Fermez cette balise avec «\u00a0%}\u00a0»\u00a0: sans cela, la fin de sa ligne n’est pas relue.',
      },
    ])
    expect(readOpaques(document)).toEqual(['unknown: {% if x dossier.'])
    expect(readBlocks(document).at(-1)).toBe('paragraph: Nous vous répondons.')
  })

  it('is told once for a line, however many marks it has', () => {
    expect(unclosed('{{{{{{{{\n{{{{')).toEqual(['{{{{{{{{', '{{{{'])
  })

  it('leaves the rest of the line to the tags that are closed', () => {
    expect(fields('Le {{nom, au {{date}}.')).toEqual(['date: {{date}}'])
  })
})

describe('findPlaceholders', () => {
  it('finds tags in order, none over another, whatever the text', () => {
    const unit = fc.constantFrom(
      '{',
      '{{',
      '}}',
      '{%',
      '%}',
      '{#',
      '#}',
      '<%',
      '%>',
      '«',
      '»',
      '[',
      ']',
      '${',
      '}',
    )
    const text = fc.string({
      unit: fc.oneof(unit, fc.constantFrom('nom', 'NOM', ' ', '\n', '\r\n', 'é', '📄')),
    })
    fc.assert(
      fc.property(text, (source) => {
        const template = findPlaceholders(source)
        const spans = [...template.fields, ...template.unclosed].map(({ span }) => span)
        const all = [...spans, ...template.controls].sort((a, b) => a.start - b.start)
        all.forEach(({ start, end }, index) => {
          expect(start).toBeGreaterThanOrEqual(all[index - 1]?.end ?? 0)
          expect(end).toBeGreaterThan(start)
        })
        expect(all.at(-1)?.end ?? 0).toBeLessThanOrEqual(source.length)
      }),
    )
  })
})
