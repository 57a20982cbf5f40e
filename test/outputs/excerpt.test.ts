import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCells, widthOfCells } from '../../src/outputs/cells.ts'
import { type Excerpt, excerptOf } from '../../src/outputs/excerpt.ts'
import { indexLines } from '../../src/outputs/lines.ts'

const excerptFor = (source: string, words: string, columns = 40): Excerpt => {
  const start = source.indexOf(words)
  return excerptOf(source, indexLines(source), { start, end: start + words.length }, columns)
}

/** What stands above the carets. */
const underlined = ({ text, indent, width }: Excerpt): string => {
  let column = 0
  let words = ''
  for (const cell of toCells(text)) {
    if (column >= indent && column < indent + width) words += cell.text
    column += cell.width
  }
  return words
}

describe('excerptOf', () => {
  it('shows the whole line when it fits', () => {
    const excerpt = excerptFor('Un.\nVoici nonobstant ici.\nFin.', 'nonobstant')
    expect(excerpt).toEqual({ text: 'Voici nonobstant ici.', indent: 6, width: 10, continues: false })
  })

  it('shows a tab as one space, so that carets stay below the words', () => {
    const excerpt = excerptFor('\ta\tnonobstant', 'nonobstant')
    expect(excerpt.text).toBe(' a nonobstant')
    expect(underlined(excerpt)).toBe('nonobstant')
  })

  it('counts two columns for wide characters and none for accents of their own', () => {
    const excerpt = excerptFor('漢字 e\u0301te\u0301 nonobstant', 'nonobstant')
    expect(excerpt.indent).toBe(9)
    expect(underlined(excerpt)).toBe('nonobstant')
  })

  it('cuts a long line around the span', () => {
    const excerpt = excerptFor(`${'mot '.repeat(200)}nonobstant${' mot'.repeat(200)}`, 'nonobstant')
    expect(excerpt.text.startsWith('…')).toBe(true)
    expect(excerpt.text.endsWith('…')).toBe(true)
    expect(excerpt.text.length).toBeLessThanOrEqual(42)
    expect(underlined(excerpt)).toBe('nonobstant')
  })

  it('says that a span goes on after its first line', () => {
    const excerpt = excerptFor('Voici une phrase\nsur deux lignes.', 'phrase\nsur')
    expect(excerpt).toMatchObject({ text: 'Voici une phrase', indent: 10, width: 6, continues: true })
  })

  it('says that a span is longer than what is shown', () => {
    const source = 'phrase '.repeat(50)
    const excerpt = excerptFor(source, source)
    expect(excerpt).toMatchObject({ indent: 0, continues: true })
    expect(excerpt.text.length).toBeLessThanOrEqual(41)
  })

  it('never passes on a character that a terminal obeys', () => {
    expect(excerptFor('a\u001b[2Jb\u202enonobstant', 'nonobstant').text).toBe('a�[2Jb�nonobstant')
  })

  it('is quick on one line of five million characters', () => {
    const source = `${'mot '.repeat(1_250_000)}nonobstant`
    const lines = indexLines(source)
    const started = performance.now()
    excerptOf(source, lines, { start: 5_000_000, end: 5_000_010 }, 100)
    expect(performance.now() - started).toBeLessThan(50)
  })

  it('underlines the beginning of the span, within the columns, for any text', () => {
    const source = fc.string({
      unit: fc.constantFrom('a', ' ', '\t', '\n', 'é', 'e\u0301', '📄', '漢', '&', '\u00ad'),
      maxLength: 300,
    })
    fc.assert(
      fc.property(source, fc.nat(300), fc.nat(300), (text, from, length) => {
        const start = Math.min(from, text.length)
        const span = { start, end: Math.min(text.length, start + length) }
        const lines = indexLines(text)
        const excerpt = excerptOf(text, lines, span, 40)
        const { end } = lines.spanAt(start)
        const flagged = text.slice(start, Math.min(span.end, end)).replaceAll('\t', ' ')
        const all = toCells(excerpt.text)
        expect(widthOfCells(all)).toBeLessThanOrEqual(42)
        expect(excerpt.width).toBeGreaterThanOrEqual(1)
        // A span that cuts a character in two has no columns of its own.
        if (/^(?:[\udc00-\udfff]|\u0301|\u00ad)|[\ud800-\udbff]$/.test(flagged) || flagged === '') return
        // What takes no column stands on the border of two.
        const visible = (words: string): string => words.replace(/\u0301|\u00ad|…/g, '')
        const shown = visible(underlined(excerpt))
        expect(visible(flagged).startsWith(shown)).toBe(true)
        expect(shown.length).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })
})
