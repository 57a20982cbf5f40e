import { describe, expect, it } from 'vitest'
import { MARKUP, visibleText } from '../../src/document/document.ts'
import plain from '../../src/inputs/plain.ts'
import { readBlocks, readOpaques } from './read-blocks.ts'

const blocks = (source: string): string[] => readBlocks(plain.read(source))

const wrapped = `Nous avons bien reçu le dossier que vous avez déposé auprès de notre
service. Il est complet, et nous le transmettons aujourd’hui même à la
Direction des affaires sociales, qui vous répondra avant la fin du mois.`

describe('lines of a plain text', () => {
  it('are one paragraph when an editor wrapped them, capitals at the margin or not', () => {
    expect(blocks(wrapped)).toEqual([`paragraph: ${wrapped.replaceAll('\n', ' ')}`])
  })

  it('stay apart in the head of a letter, even when the letter is wrapped', () => {
    const head = 'Madame Jeanne MARTIN\nRésidence du Parc\n12, rue des Lilas\n44000 NANTES'
    expect(blocks(`${head}\n\n${wrapped}`).slice(0, 4)).toEqual(
      head.split('\n').map((line) => `paragraph: ${line}`),
    )
  })

  it('are joined at the width of the text, however long a paragraph that nobody wrapped', () => {
    const long = `${'Un mot de plus, '.repeat(20)}fin.`
    expect(blocks(`${long}\n${long}\n${long}\n\n${wrapped}`)).toEqual([
      ...Array.from({ length: 3 }, () => `paragraph: ${long}`),
      `paragraph: ${wrapped.replaceAll('\n', ' ')}`,
    ])
  })

  it('stay apart when they are short and the text is not wrapped', () => {
    expect(blocks('Objet : votre dossier\nN/Réf. : 12\nMadame,\nNous avons reçu votre demande.')).toEqual([
      'paragraph: Objet : votre dossier',
      'paragraph: N/Réf. : 12',
      'paragraph: Madame,',
      'paragraph: Nous avons reçu votre demande.',
    ])
  })

  it('stay apart when one opens with a label, however full the line above it', () => {
    const reference = 'V/Réf. : 1 63 02 03 998 027 82 / RP / 0114 / 2026'
    expect(blocks(`${reference}\nObjet : votre retraite\n\n${wrapped}`).slice(0, 2)).toEqual([
      `paragraph: ${reference}`,
      'paragraph: Objet : votre retraite',
    ])
  })

  it('are joined when a long one goes on in lower case', () => {
    const source = 'Nous vous prions de bien vouloir agréer, Madame, Monsieur, nos\nsalutations distinguées.'
    expect(blocks(source)).toEqual([`paragraph: ${source.replace('\n', ' ')}`])
  })

  it('are not joined to an e-mail address below them', () => {
    const source = 'Accueil du public : du lundi au vendredi, de 9 h à 12 h et de 14 h à 17 h\ncontact@x.fr'
    expect(blocks(source)).toHaveLength(2)
  })

  it.each(['\n', '\r\n', '\r', '\v', '\u2028'])('end at %j', (end) => {
    expect(blocks(`Jean Martin${end}12, rue Haute`)).toEqual([
      'paragraph: Jean Martin',
      'paragraph: 12, rue Haute',
    ])
  })

  it('have no white space at their ends', () => {
    const { blocks: found, source } = plain.read('   \u00a0Madame, \t\n\n\t Bonjour.  ')
    expect(found.map(({ span }) => source.slice(span.start, span.end))).toEqual(['Madame,', 'Bonjour.'])
  })

  it('are separated by a line of dashes as by a blank one', () => {
    expect(blocks(`Madame\n-----\n***\n= = =\nMonsieur`)).toEqual([
      'paragraph: Madame',
      'paragraph: Monsieur',
    ])
  })
})

describe('a list in a plain text', () => {
  it.each(['-', '–', '—', '•', '*', '1.', '2)', '3°', 'a)', '(b)', '→'])(
    'has items that begin with %s',
    (marker) => {
      expect(blocks(`Envoyez :\n${marker} une photo ;\n${marker}\u00a0une pièce d’identité.`)).toEqual([
        'paragraph: Envoyez :',
        'list-item: une photo ;',
        'list-item: une pièce d’identité.',
      ])
    },
  )

  it('has markers that nobody reads as words', () => {
    const document = plain.read('1. Une photo')
    expect(document.text).toBe(`${MARKUP.repeat(3)}Une photo`)
  })

  it('goes on in the lines that stand further to the right', () => {
    expect(blocks('- une photo\n  d’identité ;\n- un acte\nFin.')).toEqual([
      'list-item: une photo d’identité ;',
      'list-item: un acte',
      'paragraph: Fin.',
    ])
  })

  it('does not begin with an initial, a title, a number or a year', () => {
    expect(blocks('M. Petit\nA. Dupont\n12 rue Haute\n1, place Basse\n2026. Une année')).toEqual([
      'paragraph: M. Petit',
      'paragraph: A. Dupont',
      'paragraph: 12 rue Haute',
      'paragraph: 1, place Basse',
      'paragraph: 2026. Une année',
    ])
  })
})

describe('a heading in a plain text', () => {
  const prose = 'Vous avez deux mois pour répondre.'

  it('is a short line alone, above a paragraph or a list, once the letter has begun', () => {
    expect(blocks(`${prose}\n\nComment payer ?\n\n${prose}\n\nVos documents\n\n- une photo`)).toEqual([
      `paragraph: ${prose}`,
      'heading2: Comment payer ?',
      `paragraph: ${prose}`,
      'heading2: Vos documents',
      'list-item: une photo',
    ])
  })

  it('may come first when it is in capitals', () => {
    expect(blocks(`VOIES DE RECOURS\n\n${prose}`)).toEqual([
      'heading2: VOIES DE RECOURS',
      `paragraph: ${prose}`,
    ])
  })

  it.each(['Bonjour', 'Madame, Monsieur', 'Nantes, le 3 mars 2026'])(
    'is not the first line of a letter: %s',
    (line) => {
      expect(blocks(`${line}\n\n${prose}`)[0]).toBe(`paragraph: ${line}`)
    },
  )

  it.each(['Madame,', 'Nous acceptons.', 'voir ci-dessous', 'Nous demandons ceci :'])('is not %s', (line) => {
    expect(blocks(`${prose}\n\n${line}\n\n${prose}`)[1]).toBe(`paragraph: ${line}`)
  })

  it('is not the name below the letter', () => {
    expect(blocks(`${prose}\n\nJEANNE MARTIN`)).toEqual([`paragraph: ${prose}`, 'paragraph: JEANNE MARTIN'])
  })
})

describe('a quotation in a plain text', () => {
  it('has its marks hidden and its lines joined like any other', () => {
    expect(blocks(`Vous écriviez :\n${wrapped.replace(/^/gm, '> ')}\nNous répondons.`)).toEqual([
      'paragraph: Vous écriviez :',
      `quotation: ${wrapped.replaceAll('\n', ' ')}`,
      'paragraph: Nous répondons.',
    ])
  })
})

describe('a template in plain text', () => {
  it('keeps a sentence with a condition in one block, as its reader may see it', () => {
    const document = plain.read(
      'Vous devez payer {% if urgent %}tout de suite {% endif %}la somme de {{montant}}.',
    )
    expect(readBlocks(document)).toEqual([
      'paragraph: Vous devez payer tout de suite la somme de {{montant}}.',
    ])
    expect(readOpaques(document)).toEqual(['amount: {{montant}}'])
  })

  it('has no paragraph for a line that holds nothing but tags, and joins what is around it', () => {
    expect(blocks(wrapped.replace('\n', '\n  {% if x %} {# note #}\n'))).toEqual(blocks(wrapped))
    expect(blocks('{% if x %}\n\nBonjour.\n\n{% endif %}')).toEqual(['paragraph: Bonjour.'])
  })

  it('does not cut a line inside a field', () => {
    const document = plain.read('{{ nom\n| upper }}\n{{ville}}')
    expect(document.blocks).toHaveLength(2)
    expect(readOpaques(document)).toEqual(['name: {{ nom\n| upper }}', 'address: {{ville}}'])
  })

  it('finds a list marker after a tag', () => {
    expect(blocks('{% if x %}- une photo{% endif %}')).toEqual(['list-item: une photo'])
  })
})

describe('a plain text of a million characters', () => {
  it.each([
    ['{{', 1],
    ['<', 1],
    ['[', 1],
    ['«', 1],
    ['[A', 1],
    ['\n', 0],
    [' ', 0],
    ['é', 1],
    ['{# ', 1],
    ['${', 1],
    ['> ', 0],
  ])('made of %j has %i block', (unit, count) => {
    const document = plain.read(unit.repeat(1_000_000 / unit.length))
    expect(document.blocks).toHaveLength(count)
    expect(document.warnings.length).toBeLessThanOrEqual(1)
  })

  it('made of lines has a block for each', () => {
    const document = plain.read('Ab\n'.repeat(300_000))
    expect(document.blocks).toHaveLength(300_000)
    expect(visibleText(document, document.blocks.at(-1)?.span ?? { start: 0, end: 0 })).toBe('Ab')
  })
})
