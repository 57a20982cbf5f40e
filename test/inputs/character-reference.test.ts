import { describe, expect, it } from 'vitest'
import { CONTINUATION } from '../../src/document/document.ts'
import { characterReference } from '../../src/inputs/character-reference.ts'

describe('a character reference', () => {
  it.each([
    ['&eacute;', 'é', 8],
    ['&nbsp;', '\u00a0', 6],
    ['&#233;', 'é', 6],
    ['&#X1F600;', '😀', 9],
    ['&bne;', '=\u20e5', 5],
    ['&#0;', '\ufffd', 4],
  ])('reads as what it stands for, at the same length: %s', (source, decoded, length) => {
    const piece = { start: 1, end: 1 + length, text: decoded + CONTINUATION.repeat(length - decoded.length) }
    for (const syntax of ['html', 'markdown'] as const)
      expect(characterReference(`a${source}b`, 1, syntax)).toEqual({ piece, decoded })
  })

  it('may do without its semicolon in HTML alone', () => {
    expect(characterReference('&eacute ', 0, 'html')?.decoded).toBe('é')
    expect(characterReference('&eacute ', 0, 'markdown')).toBeUndefined()
  })

  it.each(['&', '& co', '&;', '&#;', '&#x;', '&inconnu;'])('is not %s', (source) => {
    for (const syntax of ['html', 'markdown'] as const)
      expect(characterReference(source, 0, syntax)).toBeUndefined()
  })
})
