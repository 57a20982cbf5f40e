import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../web/finding.ts'
import { underlinedLines } from '../../web/underlined-lines.ts'

const findingOn = (id: number, start: number, end: number): Finding => ({
  id,
  diagnostic: {
    rule: `fr/words/rule-${id}`,
    theme: 'words',
    severity: 'warning',
    trial: false,
    message: '',
    span: { start, end },
    suggestions: [],
  },
})

const letter = fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'é', '😀'), maxLength: 40 })

/** A text and findings over it, ordered by their start as a report's are. */
const underlined = letter.chain((text) =>
  fc.array(fc.tuple(fc.nat(text.length), fc.nat(text.length)), { maxLength: 6 }).map((pairs) => ({
    text,
    findings: pairs
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
      .toSorted((a, b) => a.start - b.start || a.end - b.end)
      .map(({ start, end }, id) => findingOn(id, start, end)),
  })),
)

/** The numbers of the findings over each character of the text, line ends left out. */
const overEach = (text: string, findings: readonly Finding[]): string[] =>
  [...text.split('').keys()]
    .filter((offset) => text[offset] !== '\n')
    .map((offset) =>
      findings
        .filter(({ diagnostic: { span } }) => span.start <= offset && offset < span.end)
        .map(({ id }) => id)
        .sort()
        .join(),
    )

describe('underlined lines', () => {
  it('give back the text', () => {
    fc.assert(
      fc.property(underlined, ({ text, findings }) => {
        const lines = underlinedLines(text, findings)
        expect(lines.map(({ pieces }) => pieces.map((piece) => piece.text).join('')).join('\n')).toBe(text)
      }),
    )
  })

  it('underline exactly the characters of each finding', () => {
    fc.assert(
      fc.property(underlined, ({ text, findings }) => {
        const drawn = underlinedLines(text, findings).flatMap(({ pieces }) =>
          pieces.flatMap((piece) =>
            piece.text.split('').map(() =>
              piece.underlines
                .map(({ id }) => id)
                .sort()
                .join(),
            ),
          ),
        )
        expect(drawn).toEqual(overEach(text, findings))
      }),
    )
  })

  it('put the widest underline outside', () => {
    const [line] = underlinedLines('nous vous prions', [findingOn(1, 0, 16), findingOn(2, 5, 9)])
    expect(line?.pieces.map(({ underlines }) => underlines.map(({ id }) => id))).toEqual([[1], [1, 2], [1]])
  })

  it('have the same key only where they look the same', () => {
    const [before] = underlinedLines('nous vous prions', [findingOn(1, 0, 4)])
    const [same] = underlinedLines('nous vous prions', [findingOn(1, 0, 4)])
    const [other] = underlinedLines('nous vous prions', [findingOn(1, 0, 9)])
    expect(same?.key).toBe(before?.key)
    expect(other?.key).not.toBe(before?.key)
  })

  it('keep a piece for a blank line inside a finding, so that the line has its height', () => {
    const lines = underlinedLines('a\n\nb', [findingOn(1, 0, 4)])
    expect(lines.map(({ pieces }) => pieces.length)).toEqual([1, 1, 1])
  })
})
