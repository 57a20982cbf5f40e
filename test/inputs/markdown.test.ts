import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CONTINUATION, MARKUP } from '../../src/document/document.ts'
import { InputError } from '../../src/inputs/input.ts'
import markdown from '../../src/inputs/markdown.ts'
import { readBlocks, readOpaques } from './read-blocks.ts'

const blocks = (source: string): string[] => readBlocks(markdown.read(source))
const text = (source: string): string =>
  markdown.read(source).text.replaceAll(MARKUP, '·').replaceAll(CONTINUATION, '~')

describe('the text of Markdown', () => {
  it.each([
    ['Un **mot** et _un autre_.', 'Un ··mot·· et ·un autre·.'],
    ['# Titre #', '··Titre··'],
    ['Voir [le site](https://x.fr "Titre"), merci.', 'Voir ·le site·······················, merci.'],
    ['Voir <https://x.fr>.', 'Voir ·https://x.fr·.'],
    ['caf&eacute;, &amp; L.&nbsp;131', 'caf\u00e9~~~~~~~, &~~~~ L.\u00a0~~~~~131'],
    ['&#233; &#xe9; &#128512;', 'é~~~~~ é~~~~~ 😀~~~~~~~'],
    ['&eacute &bidon; & &#x80;', '&eacute &bidon; & €~~~~~'],
    ['\\*non\\* \\\\ \\a', '·*non·* ·\\ \\a'],
    ['Un `code` ici', 'Un ·code· ici'],
    ['Une ![image](a.png) ici[^1].\n\n[^1]: Note.', 'Une ··············· ici····.\n\n······Note.'],
    ['~~ancien~~ mot', '··ancien·· mot'],
    ['vérif<b>ication</b>', 'vérif···ication····'],
    ['- [x] fait', '······fait'],
    ['> un\n> deux', '··un\n··deux'],
    ['un  \ndeux\\\ntrois', 'un··\ndeux·\ntrois'],
    ['📄 e\u0301té **l’été**', '📄 e\u0301té ··l’été··'],
  ])('shows %j where it stands', (source, seen) => {
    expect(text(source)).toBe(seen)
  })

  it('keeps a web address that the parser only finds in the finished tree', () => {
    const source = 'Écrivez (à contact@mairie.fr), ou à a_b@c.fr_'
    expect(text(source)).toBe(source)
  })

  it('counts from the byte order mark, which it does not show as a word', () => {
    expect(blocks('\ufeff# Titre')).toEqual(['heading1: Titre'])
  })

  it('is the same with every kind of line end', () => {
    const source = '# Titre\n\n> Un\n> deux,\n\n- a\n  b\n\n| x | y |\n|---|---|\n| 1 | 2 |\n'
    for (const end of ['\r\n', '\r']) expect(blocks(source.replaceAll('\n', end))).toEqual(blocks(source))
  })
})

describe('the blocks of Markdown', () => {
  it('are headings with their depth, paragraphs, items, cells and quotations', () => {
    const source = `# Un\n\nSous-titre\n---\n\nTexte.\n\n1. a\n\n   b\n2. c\n   - d\n\n> Cité.\n>\n> - e\n\n| x | **y** |\n|---|---|\n| 1 |  |\n`
    expect(blocks(source)).toEqual([
      'heading1: Un',
      'heading2: Sous-titre',
      'paragraph: Texte.',
      'list-item: a',
      'list-item: b',
      'list-item: c',
      'list-item: d',
      'quotation: Cité.',
      'list-item: e',
      'table-cell: x',
      'table-cell: y',
      'table-cell: 1',
    ])
  })

  it('leave out the front matter, code, rules, comments and link addresses', () => {
    const source =
      '---\ntitre: x\n---\n\n```js\nlet a\n```\n\n    code\n\n***\n\n<!-- note -->\n\n[a]: https://x.fr\n\nTexte.'
    expect(blocks(source)).toEqual(['paragraph: Texte.'])
  })

  it('are the lines of the head of a letter', () => {
    expect(
      blocks('**PRÉFECTURE**\nBureau du séjour\n2, place Haute\n\n**Objet :** un titre\n**N° :** 12'),
    ).toEqual([
      'paragraph: PRÉFECTURE',
      'paragraph: Bureau du séjour',
      'paragraph: 2, place Haute',
      'paragraph: Objet : un titre',
      'paragraph: N° : 12',
    ])
  })

  it('join the lines of a sentence that was cut where the writer liked', () => {
    expect(
      blocks('Nous avons reçu votre demande\net nous vous répondrons **avant\nla fin** du mois.'),
    ).toEqual(['paragraph: Nous avons reçu votre demande et nous vous répondrons avant la fin du mois.'])
  })

  it('separate lines at a line break of HTML, but never within a heading', () => {
    expect(blocks('Jean Martin<br>12, rue Haute\n\n## Un<br>Deux')).toEqual([
      'paragraph: Jean Martin',
      'paragraph: 12, rue Haute',
      'heading2: UnDeux',
    ])
  })

  it('are list items also where the writer used dashes of his own', () => {
    expect(blocks('Envoyez :\n– une photo ;\n– un acte.')).toEqual([
      'paragraph: Envoyez :',
      'list-item: une photo ;',
      'list-item: un acte.',
    ])
  })

  it('are found in HTML that stands on lines of its own', () => {
    const source =
      '<div class="a">\n<p>Caf&eacute; <b>noir</b>.</p><script>let a</script>\n<!-- note -->Fin\n</div>\n\n<!-- ouvert\n\nTexte'
    expect(blocks(source)).toEqual(['paragraph: Café noir.', 'paragraph: Fin', 'paragraph: ouvert Texte'])
  })

  it('include what a note says', () => {
    expect(blocks('Texte[^a].\n\n[^a]: Une note.')).toEqual(['paragraph: Texte.', 'paragraph: Une note.'])
  })
})

describe('a template in Markdown', () => {
  it('has fields that no mark of Markdown cuts', () => {
    const document = markdown.read('**{{nom_a}}** et {{nom_b * 2}}, «a_b_c», [NOM_A] [NOM](x) `{{x}}`')
    expect(readOpaques(document)).toEqual([
      'name: {{nom_a}}',
      'name: {{nom_b * 2}}',
      'unknown: «a_b_c»',
      'name: [NOM_A]',
      'code: {{x}}',
    ])
    expect(readBlocks(document)).toEqual([
      'paragraph: {{nom_a}} et {{nom_b * 2}}, «a_b_c», [NOM_A] NOM {{x}}',
    ])
  })

  it('has no opaque where the reader sees none', () => {
    const document = markdown.read(
      '---\nnom: {{nom}}\n---\n\n[lien]({{url}}) et ![a]({{b}}) fin\n\n```\n{{c}}\n```',
    )
    expect(readOpaques(document)).toEqual([])
  })

  it('keeps a sentence with conditions in one block', () => {
    expect(blocks('Vous **{% if x %}devez{% else %}pouvez{% endif %}** payer.')).toEqual([
      'paragraph: Vous devezpouvez payer.',
    ])
    expect(
      blocks('Vous devez payer cette somme\n{% if x %}\navant le 3 mars\n{% endif %}\nà la caisse.'),
    ).toEqual(['paragraph: Vous devez payer cette somme avant le 3 mars', 'paragraph: à la caisse.'])
  })

  it('has tables whose rows come from a loop', () => {
    const source =
      '| a | b |\n|---|---|\n{% for r in rows %}\n| {{r.nom}} | {{r.date}} |\n{% endfor %}\n\nFin.'
    expect(blocks(source)).toEqual([
      'table-cell: a',
      'table-cell: b',
      'table-cell: {{r.nom}}',
      'table-cell: {{r.date}}',
      'paragraph: Fin.',
    ])
  })

  it.each(['\n', '\r\n'])('has headings, items and rules after tags, with %j', (end) => {
    const source =
      '{% if x %}## Un{% endif %}\n{% if y %}\n- a\n  {% if z %}- b{% endif %}\n{% endif %}\n---\n{# note #}\nTexte'
    expect(blocks(source.replaceAll('\n', end))).toEqual([
      'heading2: Un',
      'list-item: a',
      'list-item: b',
      'paragraph: Texte',
    ])
  })

  it('warns of a tag that nothing closes, and reads the rest of the document', () => {
    const document = markdown.read('| a {{nom | b |\n|---|---|\n| 1 | 2 |\n\n## Titre')
    expect(document.warnings).toHaveLength(1)
    expect(readOpaques(document)).toEqual(['unknown: {{nom'])
    expect(readBlocks(document)).toEqual([
      'table-cell: a {{nom',
      'table-cell: b',
      'table-cell: 1',
      'table-cell: 2',
      'heading2: Titre',
    ])
  })

  it('does not warn of marks that the reader does not see', () => {
    expect(markdown.read('```\n{{a\n```\n\n[x](<{{b>)').warnings).toEqual([])
  })
})

describe('inline code', () => {
  it('is opaque without its marks, whatever their number', () => {
    const document = markdown.read('Tapez `ls` ou `` a`b `` et **`c`**.')
    expect(readOpaques(document)).toEqual(['code: ls', 'code: a`b', 'code: c'])
  })
})

describe('Markdown of any kind', () => {
  const blockMarks = fc.constantFrom('\n', '\r\n', '\n\n', '- ', '1. ', '> ', '# ', '---\n', '|', '\n|-|-|\n')
  const marks = fc.constantFrom(
    '*',
    '**',
    '_',
    'a~~',
    '\\',
    '&eacute;',
    '&',
    '{% if x %}',
    '{{x}}',
    '\\\n',
    '.',
  )

  it('is read without losing a word, whatever marks are around it', () => {
    const unit = fc.oneof(fc.constantFrom('mot', 'mot '), blockMarks, marks)
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (parts) => {
        const source = `Début\n\n${parts.join('')}`
        const seen = blocks(source).join(' ')
        expect(seen.match(/mot/g)?.length ?? 0).toBe(source.match(/mot/g)?.length ?? 0)
      }),
    )
  })
})

describe('a Markdown document that would take minutes to parse', () => {
  it.each(['>'.repeat(1_000_000), '1. '.repeat(100_000), `${' '.repeat(200)}- a`])(
    'is refused for its levels, with a way out',
    (source) => {
      expect(() => markdown.read(source)).toThrow(InputError)
      expect(() => markdown.read(source)).toThrow(/Enlevez des niveaux/)
    },
  )

  it.each(['- a\n\n', '> - a\n\n', '1. a\n\n'])(
    'is refused for its many items, with a way out: %j',
    (unit) => {
      expect(() => markdown.read(unit.repeat(7000))).toThrow(/trop de puces.*Coupez-le/s)
      expect(() => markdown.read(unit.repeat(200))).not.toThrow()
    },
  )

  it.each(['_a*', '](', '[a](', '~a '])('is refused for its marks, with a way out: %s', (unit) => {
    expect(() => markdown.read(unit.repeat(100_000))).toThrow(/ajoutez des lignes vides/)
  })

  it('is not one with many bold words, a long rule, or a line of dashes', () => {
    const paragraph = 'Un **mot** gras. '.repeat(50)
    const rules = `${'- '.repeat(200)}\n\n${'_'.repeat(500)}`
    const source = `${paragraph}\n\n`.repeat(50) + rules
    expect(blocks(source)).toHaveLength(50)
  })
})

describe('what stands out in Markdown', () => {
  it.each([
    ['Un **mot** et __deux__.', ['bold: mot', 'bold: deux']],
    ['**un _deux_ trois**', ['bold: un _deux_ trois']],
    ['Avant <u>le 4 mai</u> ou <b>le 5</b>.', ['underline: le 4 mai', 'bold: le 5']],
    ['Un <u>mot jamais fermé, et un autre</b>.', []],
    ['Un *mot*.', []],
  ])('in %j', (source, expected) => {
    const found = markdown.read(source).emphases
    expect(found.map(({ style, span }) => `${style}: ${source.slice(span.start, span.end)}`)).toEqual(
      expected,
    )
  })
})
