import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { visibleText } from '../../src/document/document.ts'
import { InputError } from '../../src/inputs/input.ts'
import type { Format } from '../support/analyzer.ts'
import { conlluFaults, rowsOf, type WrittenDocument, writtenAs } from '../support/conllu.ts'

const formats = ['plain', 'markdown', 'html'] as const satisfies readonly Format[]

/** A text as a reader sees it: accents composed, soft hyphens unseen, any white space one space. */
const asRead = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()

/** Rows whose form is not what stands at their place in the document. */
const strangers = ({ document, written }: WrittenDocument): string[][] =>
  rowsOf(written).filter(([, form = '', , , , , , , , misc = '']) => {
    const range = /TokenRange=(\d+):(\d+)/.exec(misc)
    if (!range) return false
    const shown = visibleText(document, { start: Number(range[1]), end: Number(range[2]) })
    return (asRead(shown) || '_') !== (asRead(form) || '_')
  })

/** What the forms spell, a space between two unless the row says that there is none. */
const spelled = (written: string): string =>
  rowsOf(written)
    .filter(([, , , , , , , , , misc = '']) => misc.includes('TokenRange'))
    .map(([, form = '', , , , , , , , misc = '']) => form + (misc.includes('SpaceAfter=No') ? '' : ' '))
    .join('')
    .trim()

const expectValid = (result: WrittenDocument): void => {
  expect(conlluFaults(result.written)).toEqual([])
  expect(strangers(result)).toEqual([])
}

describe('CoNLL-U', () => {
  it('has one line for each word, with its lemma, part of speech, features and place', async () => {
    const { written } = await writtenAs('Nous recevons la lettre.')
    expect(written).toBe(
      [
        '# newdoc id = lettre.txt',
        '# sent_id = 1',
        '# text = Nous recevons la lettre.',
        '1\tNous\tnous\tPRON\t_\tNumber=Plur|Person=1\t_\t_\t_\tTokenRange=0:4',
        '2\trecevons\trecevoir\tVERB\t_\tMood=Ind|Number=Plur|Person=1|Tense=Pres|VerbForm=Fin\t_\t_\t_\tTokenRange=5:13',
        '3\tla\tle\tDET\t_\tGender=Fem|Number=Sing\t_\t_\t_\tTokenRange=14:16',
        '4\tlettre\tlettre\tNOUN\t_\tGender=Fem|Number=Sing\t_\t_\t_\tSpaceAfter=No|TokenRange=17:23',
        '5\t.\t.\tPUNCT\t_\t_\t_\t_\t_\tTokenRange=23:24',
        '',
        '',
      ].join('\n'),
    )
  })

  it('writes a contraction as a range, then the two words in it', async () => {
    const { written } = await writtenAs('Allez au guichet.')
    expect(
      rowsOf(written)
        .slice(1, 4)
        .map((columns) => columns.slice(0, 4)),
    ).toEqual([
      ['2-3', 'au', '_', '_'],
      ['2', 'à', 'à', 'ADP'],
      ['3', 'le', 'le', 'DET'],
    ])
  })

  it('names the expression that begins at a word', async () => {
    const { written } = await writtenAs('Restez parce qu’il pleut.')
    expect(rowsOf(written).find(([, form]) => form === 'parce')?.[9]).toMatch(/\|Unit=parce que$/)
    expect(rowsOf(written).find(([, form]) => form === 'qu’')?.[9]).not.toContain('Unit')
  })

  it('numbers sentences from 1 and words anew in each', async () => {
    const { written } = await writtenAs('Venez. Payez demain.\n\nMerci.')
    expect(written.match(/^# sent_id = .*$/gm)).toEqual(['# sent_id = 1', '# sent_id = 2', '# sent_id = 3'])
    expect(rowsOf(written).map(([id]) => id)).toEqual(['1', '2', '1', '2', '3', '1', '2'])
  })

  it.each<[string, Format, string]>([
    [
      'typographic apostrophes and elisions',
      'plain',
      'L’été, j’ai reçu l’avis d’imposition qu’il m’a envoyé.',
    ],
    ['no-break spaces', 'plain', 'Payez 1\u00a0250,50\u202f€\u00a0: c’est urgent\u00a0!'],
    ['emoji of several code units', 'plain', 'Bonjour 👩‍👧 et 😀 !'],
    ['decomposed accents', 'plain', 'Votre e\u0301te\u0301 est fini.'],
    ['soft hyphens', 'plain', 'Votre déci\u00adsion est prête.'],
    ['tabs and line breaks between words', 'plain', 'Votre\tdossier\nest   complet.'],
    ['Unicode line breaks', 'plain', 'Votre\u2028dossier\u2029est complet.'],
    ['marks that mean something in the format', 'plain', '# _ | = a\u00a0: # text = b'],
    ['fields', 'plain', 'Bonjour {{ nom\nde famille }}, venez.'],
    ['markup inside a word', 'markdown', '**Votre** dos*sier* est `à jour` [ici](http://a.fr).'],
    ['tables and lists', 'markdown', '| du | au |\n|---|---|\n| 1 | 2 |\n\n- du café\n- `x\ty`'],
    [
      'entities and markup',
      'html',
      '<p>L&rsquo;&eacute;t&eacute; <b>au</b>&nbsp;bureau &amp; a&shy;près</p>',
    ],
    [
      'line breaks and fields of a page',
      'html',
      '<p>Du caf&eacute;<br>pour {{ nom }}</p><ul><li>a<li>b</ul>',
    ],
  ])('is valid around %s (%s), and each place holds its form', async (_, format, source) => {
    expectValid(await writtenAs(source, format))
  })

  it('shows entities as the reader sees them, at the place where they are written', async () => {
    const source = '<p>Du caf&eacute;.</p>'
    const row = rowsOf((await writtenAs(source, 'html')).written).find(([, form]) => form === 'café')
    const start = source.indexOf('caf&eacute;')
    expect(row?.[9]).toContain(`TokenRange=${start}:${start + 'caf&eacute;'.length}`)
  })

  it('spells the text of each sentence again out of forms and spaces', async () => {
    for (const text of ['L’agent n’a pas répondu : « non » (hier).', 'Est-ce dû au maire ? Oui, du moins.']) {
      expect(spelled((await writtenAs(text)).written)).toBe(text)
    }
  })

  it('writes a document without a sentence as its name alone', async () => {
    expect((await writtenAs('')).written).not.toContain('\t')
    expect(conlluFaults((await writtenAs('')).written)).toEqual([])
  })

  it('keeps a path with a line break on one line', async () => {
    const { writeConllu } = await import('../../src/outputs/conllu.ts')
    const { document } = await writtenAs('Venez.')
    const written = writeConllu('a\nb\tc', document, (token) => token)
    expect(written.split('\n')[0]).toBe('# newdoc id = a b c')
    expect(conlluFaults(written)).toEqual([])
  })
})

const unit = fc.oneof(
  fc.constantFrom(
    'a',
    'du ',
    'Au ',
    'été',
    'e\u0301',
    '’',
    "l'",
    '-vous',
    'parce que ',
    'M. ',
    ', ',
    '? ',
    '. ',
  ),
  fc.constantFrom(
    '📄',
    '👩‍👧',
    '1',
    ' ',
    '\u00a0',
    '\u202f',
    '\n',
    '\r\n',
    '\n\n',
    '\t',
    '\u00ad',
    '\u200b',
    '\u2028',
  ),
  fc.constantFrom('\u000b', '\ufeff', '\u0085', '\u0007', '\ud800', '|', '_', '#', '=', '{{', '}}'),
  fc.constantFrom('<b>', '</b>', '<p>', '**', '&eacute;', '&shy;', '`', '- ', '> '),
  fc.string({ unit: 'binary', maxLength: 3 }),
)

describe.each(formats)('CoNLL-U of any %s text', (format) => {
  it('is valid, and each place holds its form', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit, maxLength: 40 }), async (source) => {
        try {
          expectValid(await writtenAs(source, format))
        } catch (error) {
          // A document that its format refuses has nothing to write.
          if (!(error instanceof InputError)) throw error
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('CoNLL-U of English', () => {
  it('is valid, and writes a contraction as a range', async () => {
    const result = await writtenAs('We don’t know Mr. Smith’s address. Please write.', 'plain', 'en')
    expectValid(result)
    expect(rowsOf(result.written).find(([, form]) => form === 'don’t')?.[0]).toBe('2-3')
  })

  it('is valid for any text without control characters', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }), async (source) => {
        expectValid(await writtenAs(source, 'plain', 'en'))
      }),
    )
  })
})
