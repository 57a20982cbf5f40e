import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CONTINUATION, type Document, MARKUP, visibleText } from '../../src/document/document.ts'
import { covers, type Span } from '../../src/document/span.ts'
import { inputs } from '../../src/generated/inputs.ts'
import { InputError } from '../../src/inputs/input.ts'

const samples = [
  '',
  ' \r\n\t\u00a0',
  'Madame,\r\n\r\nL’agent d’accueil vous répond\u00a0: «\u00a0oui\u00a0». 📄👩‍💼 e\u0301te\u0301.\r\n',
  '# Objet : **votre** dossier\n\n- {{nom}} &eacute;tait là ;\n- `code`\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> cité\n> ici',
  '<h1>Objet&nbsp;: dossier</h1><p>{% if x %}Un <b>mot</b>{% endif %}<br>deux</p><table><tr><td>x</table>',
  '\ufeffBonjour {{nom,\nvotre [DATE] «Ville» <%= x %>\n{% if y',
  '\u0000a\u0001b\u0000\u0001',
]

// What the formats and the template languages take for their own, among letters of several code units.
const unit = fc.oneof(
  fc.constantFrom('a', 'B', 'é', 'e\u0301', '’', '📄', '1', '.', ' ', '\u00a0', '\n', '\r\n', '\n\n', '\t'),
  fc.constantFrom(
    '*',
    '_',
    '`',
    '#',
    '- ',
    '> ',
    '|',
    '[',
    ']',
    '(',
    ')',
    '!',
    '\\',
    '---',
    '\n|-|-|\n',
    '1. ',
  ),
  fc.constantFrom(
    '<',
    '>',
    '<p>',
    '</p>',
    '<br>',
    '<td>',
    '<b>',
    '<!--',
    '-->',
    '&eacute;',
    '&lt',
    '&#0;',
    '&',
  ),
  fc.constantFrom('{{', '}}', '{%', '%}', '{#', '#}', '<%', '%>', '«', '»', 'NOM', '$', '{'),
  fc.constantFrom('\u0000', '\u0001', '\ufeff', '\ud800', '\u2028', '\u000b', '\ue000', '\ufffd'),
)
const anyText = fc.oneof(fc.string({ unit, maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 }))

const isMask = (character: string): boolean => character === MARKUP || character === CONTINUATION

const isInvisible = (character: string): boolean => isMask(character) || character.trim() === ''

/** Offsets that show neither what the source has, nor a mask, nor what a character reference spells. */
const strangers = ({ source, text }: Document): number[] =>
  Array.from({ length: text.length }, (_, offset) => offset).filter((offset) => {
    const shown = text.charAt(offset)
    if (shown === source.charAt(offset) || isMask(shown)) return false
    return source.charAt(offset) !== '&' && source.charAt(offset - 1) !== '&'
  })

const expectInOrder = (spans: readonly Span[], length: number): void => {
  let end = 0
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(end)
    expect(span.end).toBeGreaterThan(span.start)
    end = span.end
  }
  expect(end).toBeLessThanOrEqual(length)
}

const expectSound = (document: Document, source: string): void => {
  expect(document.source).toBe(source)
  expect(document.text).toHaveLength(source.length)
  expect(strangers(document)).toEqual([])
  const blocks = document.blocks.map(({ span }) => span)
  expectInOrder(blocks, source.length)
  for (const { start, end } of blocks) {
    const shown = document.text.slice(start, end)
    expect(isInvisible(shown.charAt(0))).toBe(false)
    // The tail of an entity belongs to the character that it spells.
    expect(isInvisible(Array.from(shown).findLast((character) => character !== CONTINUATION) ?? '')).toBe(
      false,
    )
  }
  for (const { kind, depth } of document.blocks) expect(depth !== undefined).toBe(kind === 'heading')
  const opaques = document.opaques.map(({ span }) => span)
  expectInOrder(opaques, source.length)
  for (const opaque of opaques) expect(blocks.filter((block) => covers(block, opaque))).toHaveLength(1)
  for (const style of ['bold', 'underline'] as const) {
    const emphases = document.emphases.filter((emphasis) => emphasis.style === style).map(({ span }) => span)
    expectInOrder(emphases, source.length)
    for (const emphasis of emphases) expect(blocks.filter((block) => covers(block, emphasis))).toHaveLength(1)
  }
  for (const { span, message } of document.warnings) {
    expectInOrder([span], source.length)
    expect(message).toMatch(/^\p{Lu}.*\.$/u)
  }
}

/** The document, or undefined when it was refused as it may be. */
const readOrRefuse = (read: (source: string) => Document, source: string): Document | undefined => {
  try {
    return read(source)
  } catch (error) {
    if (error instanceof InputError) return undefined
    throw error
  }
}

describe.each(Object.entries(inputs))('input %s', (_, load) => {
  it('says what it is, for a person and for a program', async () => {
    const { label, mediaTypes, extensions } = await load()
    expect(label).toMatch(/^\p{Lu}/u)
    expect(mediaTypes.length).toBeGreaterThan(0)
    for (const mediaType of mediaTypes) expect(mediaType).toMatch(/^[a-z]+\/[a-z.+-]+$/)
    expect(extensions.length).toBeGreaterThan(0)
    for (const extension of extensions) expect(extension).toMatch(/^[a-z]+$/)
  })

  it('keeps every character of a document at its own offset', async () => {
    const { read } = await load()
    for (const source of samples) expectSound(read(source), source)
  })

  it('does so for any text, or refuses it with an InputError', async () => {
    const { read } = await load()
    fc.assert(
      fc.property(anyText, (source) => {
        const document = readOrRefuse(read, source)
        if (document) expectSound(document, source)
      }),
      { numRuns: 500 },
    )
  })

  it('leaves no visible word outside its blocks', async () => {
    const { read } = await load()
    fc.assert(
      fc.property(anyText, (source) => {
        const document = readOrRefuse(read, source)
        let end = 0
        for (const { span } of [
          ...(document?.blocks ?? []),
          { span: { start: source.length, end: source.length } },
        ]) {
          if (document)
            expect(visibleText(document, { start: end, end: span.start })).not.toMatch(/[\p{L}\p{N}]/u)
          end = span.end
        }
      }),
      { numRuns: 500 },
    )
  })

  it('shows plain words as they are written', async () => {
    const { read } = await load()
    const source = 'L’été à Nîmes : 3 agents, 100 % présents. 📄'
    const document = read(source)
    expect(document.text).toBe(source)
    expect(document.blocks).toEqual([{ kind: 'paragraph', span: { start: 0, end: source.length } }])
  })

  it('has nothing to say of an empty document', async () => {
    const { read } = await load()
    expect(read('')).toEqual({ source: '', text: '', blocks: [], opaques: [], emphases: [], warnings: [] })
  })

  it('reads the same document twice the same way', async () => {
    const { read } = await load()
    for (const source of samples) expect(read(source)).toEqual(read(source))
  })

  it('keeps template fields whole, and hides control tags', async () => {
    const { read } = await load()
    const source = 'Le {{ date | jour }}, {% if a * b %}M. {% endif %}«Nom» paiera <%= somme %>.'
    const document = read(source)
    expect(document.opaques.map(({ type, span }) => [type, source.slice(span.start, span.end)])).toEqual([
      ['date', '{{ date | jour }}'],
      ['name', '«Nom»'],
      ['amount', '<%= somme %>'],
    ])
    expect(document.blocks).toHaveLength(1)
    expect(visibleText(document, { start: 0, end: source.length })).toBe(
      'Le {{ date | jour }}, M. «Nom» paiera <%= somme %>.',
    )
  })

  it('warns of a tag that nothing closes, and goes on below it', async () => {
    const { read } = await load()
    const source = 'Madame {{nom,\n\nNous avons reçu votre demande.'
    const document = read(source)
    expect(document.warnings.map(({ span }) => source.slice(span.start, span.end))).toEqual(['{{nom,'])
    expect(visibleText(document, document.blocks.at(-1)?.span ?? { start: 0, end: 0 })).toContain(
      'votre demande.',
    )
  })

  it.each(['{{', '{%', '<', '[', '«', '\n', '> ', '&', '\u0000'])(
    'reads a hundred thousand times %j, or refuses it',
    async (part) => {
      const { read } = await load()
      const source = part.repeat(100_000)
      const document = readOrRefuse(read, source)
      if (document) {
        expect(document.text).toHaveLength(source.length)
        expectInOrder(
          document.blocks.map(({ span }) => span),
          source.length,
        )
      }
    },
  )
})
