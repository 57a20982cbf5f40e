import { describe, expect, it } from 'vitest'
import { MARKUP } from '../../src/document/document.ts'
import { hide, overlay, showOnly } from '../../src/inputs/overlay.ts'

const seen = (text: string): string => text.replaceAll(MARKUP, '·')

describe('pieces over a text', () => {
  it('replace what they cover, and leave the rest', () => {
    expect(
      overlay('un deux trois', [
        { start: 3, end: 7, text: 'DEUX' },
        { start: 8, end: 13 },
      ]),
    ).toBe('un DEUX trois')
  })

  it('may be all that shows, except for line ends', () => {
    expect(seen(showOnly('<p>un\n</p>\r\n', [{ start: 3, end: 5 }]))).toBe('···un\n····\r\n')
  })

  it('may be hidden', () => {
    expect(
      seen(
        hide('un {% if\nx %} deux', [
          { start: 3, end: 13 },
          { start: 13, end: 14 },
        ]),
      ),
    ).toBe('un ·····\n·····deux')
  })
})
