import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CONTINUATION, MARKUP } from '../../src/document/document.ts'
import html from '../../src/inputs/html.ts'
import { InputError } from '../../src/inputs/input.ts'
import { readBlocks, readOpaques } from './read-blocks.ts'

const blocks = (source: string): string[] => readBlocks(html.read(source))
const text = (source: string): string =>
  html.read(source).text.replaceAll(MARKUP, '·').replaceAll(CONTINUATION, '~')

describe('the text of HTML', () => {
  it.each([
    ['<p>Un <b>mot</b>.</p>', '···Un ···mot····.····'],
    ['caf&eacute;, L.&nbsp;131 &amp; &euro;', 'café~~~~~~~, L.\u00a0~~~~~131 &~~~~ €~~~~~'],
    ['&eacutetat &copy2024 &bidon; & &#233 &#x92;', 'é~~~~~~tat ©~~~~2024 &bidon; & é~~~~ ’~~~~~'],
    ['&#128512;&notin;&NotEqualTilde;', '😀~~~~~~~∉~~~~~~≂\u0338~~~~~~~~~~~~~'],
    ['a < b <3 > c', 'a < b <3 > c'],
    ['un</b>deux</zzz> trois', 'un····deux······ trois'],
    ['un<!-- note -->deux<?xml?>trois', 'un·············deux·······trois'],
    ['<a href="x" title="a > b">lien</a>', '··························lien····'],
    ['📄 e\u0301t&eacute;', '📄 e\u0301té~~~~~~~'],
    ['un\r\ndeux\rtrois', 'un\r\ndeux\rtrois'],
  ])('shows %j where it stands', (source, seen) => {
    expect(text(source)).toBe(seen)
  })

  it.each([
    '<script>let a</script>',
    '<style>p{}</style>',
    '<template><p>a</p></template>',
    '<body><noscript>a</noscript>',
    '<head><title>a</title></head>',
    '<p hidden>a</p>',
    '<div style="color:red; display: none"><b>a</b></div>',
    '<!-- a -->',
    '<pre>a</pre>',
    '<textarea>a</textarea>',
    '<svg><text>a</text></svg>',
    '<!doctype html>',
  ])('leaves out what a reader does not see: %s', (source) => {
    expect(blocks(`${source}<p>Texte.`)).toEqual(['paragraph: Texte.'])
    expect(html.read(`${source}<p>Texte.`).warnings).toEqual([])
  })
})

describe('the blocks of HTML', () => {
  it('are headings with their depth, paragraphs, items, cells and quotations', () => {
    const source = `<h1>Un</h1>Nu<div>Div <p>P</p> suite</div><ul><li>a<ul><li><p>b</p></ul><li>c</ul>
      <table><caption>Titre</caption><tr><th>x<td>y</table><blockquote><p>q</p></blockquote><h4>Qu<i>atre</i></h4>`
    expect(blocks(source)).toEqual([
      'heading1: Un',
      'paragraph: Nu',
      'paragraph: Div',
      'paragraph: P',
      'paragraph: suite',
      'list-item: a',
      'list-item: b',
      'list-item: c',
      'paragraph: Titre',
      'table-cell: x',
      'table-cell: y',
      'quotation: q',
      'heading4: Quatre',
    ])
  })

  it('end at an empty element too', () => {
    expect(blocks('un<p></p>deux<hr>trois')).toEqual(['paragraph: un', 'paragraph: deux', 'paragraph: trois'])
  })

  it('are lines where the writer broke them', () => {
    expect(blocks('<p>\nJean Martin<br>\n12, rue Haute<br/>44000 NANTES\n</p>')).toEqual([
      'paragraph: Jean Martin',
      'paragraph: 12, rue Haute',
      'paragraph: 44000 NANTES',
    ])
    expect(blocks('<h2>Un <br> deux</h2>')).toEqual(['heading2: Un deux'])
  })

  it('join the lines that a program broke at a width', () => {
    const lines = [
      'Nous avons bien reçu le dossier que vous avez déposé auprès de notre',
      'service. Il est complet, et nous le transmettons aujourd’hui même à la',
      'Direction des affaires sociales, qui vous répondra avant la fin du mois.',
    ]
    expect(blocks(`<p>${lines.join('<br>\n')}</p>`)).toEqual([`paragraph: ${lines.join(' ')}`])
    expect(blocks(`<p>Jean Martin<br><br>\n${lines.join('<br>\n')}</p>`)).toHaveLength(2)
  })

  it('ignore the line ends of the source', () => {
    expect(blocks('<p>Un\n  mot\n\nici</p>')).toEqual(['paragraph: Un mot ici'])
  })

  it('are paragraphs in a table that only lays out an e-mail', () => {
    const source = '<table role="presentation"><tr><td>Texte.<table><tr><td>x</table></table>'
    expect(blocks(source)).toEqual(['paragraph: Texte.', 'table-cell: x'])
  })

  it('come in the order of the source when the parser moves a text out of a table', () => {
    const source = '<table>un<tr><td>case</td></tr>deux<!-- > --><script>a</script></table>trois'
    expect(blocks(source)).toEqual([
      'paragraph: un',
      'table-cell: case',
      'paragraph: deux',
      'paragraph: trois',
    ])
  })

  it('keep every word of tags that are badly nested or never closed', () => {
    expect(blocks('<p>un <b>deux <i>trois</b> quatre</i> <div>cinq</p> <td>six <li>sept').join(' ')).toMatch(
      /un deux trois quatre.*cinq.*six.*sept/,
    )
  })
})

describe('a page whose end a browser would not show', () => {
  it.each([
    ['<p>Bonjour.<!-- note Texte', '<!-- note Texte'],
    ['<p>Bonjour.<script>Texte', 'Texte'],
    ['<p>Bonjour.<a href="x>Texte</a>', '<a href="x>Texte</a>'],
    ['<p>Bonjour.</p><a href=', '<a href='],
  ])('comes with a warning: %s', (source, end) => {
    const { warnings } = html.read(source)
    expect(warnings.map(({ span }) => source.slice(span.start, span.end))).toEqual([end])
    expect(warnings[0]?.message).toMatch(/^Fermez /)
  })

  it('is not one that ends in tags, comments or white space', () => {
    expect(
      html.read('<p>a</p><img alt="a > b">\n<!-- fin -->\n<script>a</script></body>\n').warnings,
    ).toEqual([])
  })
})

describe('a template in HTML', () => {
  it('has fields in texts, and none in attributes, scripts and comments', () => {
    const document = html.read(
      '<p class="{{c}}" {% if x %}id="a"{% endif %}>Le <b>{{ date_limite }}</b>, «Nom»<script>{{x}}</script><!--[NOM]-->.</p>',
    )
    expect(readOpaques(document)).toEqual(['date: {{ date_limite }}', 'name: «Nom»'])
    expect(readBlocks(document)).toEqual(['paragraph: Le {{ date_limite }}, «Nom».'])
  })

  it('has loops around rows, and conditions within sentences', () => {
    const source =
      '<table>{% for r in rows %}<tr><td>{{r.nom}}</td></tr>{% endfor %}</table><p>Vous {% if a < b %}devez{% endif %} payer.'
    expect(blocks(source)).toEqual(['table-cell: {{r.nom}}', 'paragraph: Vous devez payer.'])
  })

  it('loses no more than its block to a tag that nothing closes, on one line though the page be', () => {
    const document = html.read('<p>Bonjour {{nom</p><p>Votre <b>{% if x</b> dossier.</p><p>Fin.</p>')
    expect(readOpaques(document)).toEqual(['unknown: {{nom', 'unknown: {% if x'])
    expect(readBlocks(document)).toEqual([
      'paragraph: Bonjour {{nom',
      'paragraph: Votre {% if x dossier.',
      'paragraph: Fin.',
    ])
    expect(document.warnings).toHaveLength(2)
  })

  it('does not take the braces of a script or an attribute for tags', () => {
    const document = html.read('<script>a={{b:1</script><p title="{{x">Un <a href="{%">lien</a> ici.</p>')
    expect({ warnings: document.warnings, opaques: readOpaques(document) }).toEqual({
      warnings: [],
      opaques: [],
    })
    expect(readBlocks(document)).toEqual(['paragraph: Un lien ici.'])
  })
})

describe('inline code in HTML', () => {
  it('is opaque', () => {
    expect(readOpaques(html.read('Tapez <code> ls </code> ou <kbd>Ctrl</kbd>.'))).toEqual([
      'code: ls',
      'code: Ctrl',
    ])
  })
})

describe('HTML of any kind', () => {
  const tags = [
    'p',
    'b',
    'a',
    'table',
    'tr',
    'td',
    'li',
    'ul',
    'h2',
    'div',
    'br',
    'blockquote',
    'form',
    'font',
  ]
  const unit = fc.oneof(
    fc.constantFrom(...tags.flatMap((tag) => [`<${tag}>`, `</${tag}>`])),
    fc.constantFrom('mot', ' ', '\n', '\r\n', '&eacute;', '&nbsp;', '&', '>', '📄', '\u0000'),
  )

  it('is read without losing a word, whatever its faults', () => {
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (parts) => {
        const source = parts.join('')
        const seen = readBlocks(html.read(source)).join(' ')
        expect(seen.match(/mot/g)?.length ?? 0).toBe(source.match(/mot/g)?.length ?? 0)
      }),
    )
  })

  it('is refused when it is nested beyond what can be parsed', () => {
    expect(() => html.read('<div>'.repeat(200_000))).toThrow(InputError)
  })

  it.each(['<', '<p>', '</p>', '&', '&amp;', '<br>', '{{', '«', '[', '<!--', '<a '])(
    'is read when a million characters repeat %j',
    (part) => {
      const source = part.repeat(1_000_000 / part.length)
      const document = html.read(source)
      expect(document.text).toHaveLength(source.length)
      expect(document.blocks.length).toBeLessThanOrEqual(1)
    },
  )
})

describe('what stands out in HTML', () => {
  it.each([
    ['<p>Un <b>mot</b> et <strong>deux</strong>.</p>', ['bold: mot', 'bold: deux']],
    ['<p><u>avant le <b>4 mai</b></u></p>', ['underline: avant le <b>4 mai', 'bold: 4 mai']],
    ['<b>un <strong>deux</strong></b>', ['bold: un <strong>deux']],
    ['<b><p>un</p><p>deux</p></b>', ['bold: un', 'bold: deux']],
    ['<span style="font-weight: bold; text-decoration: underline">un</span>', ['bold: un', 'underline: un']],
    ['<b> </b><b hidden>un</b><i>deux</i>', []],
  ])('in %j', (source, expected) => {
    const found = html.read(source).emphases
    expect(found.map(({ style, span }) => `${style}: ${source.slice(span.start, span.end)}`)).toEqual(
      expected,
    )
  })
})
