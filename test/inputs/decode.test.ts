import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/inputs/decode.ts'
import { InputError } from '../../src/inputs/input.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 + 2 * text.length)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0xfeff, littleEndian)
  for (let index = 0; index < text.length; index++)
    view.setUint16(2 + 2 * index, text.charCodeAt(index), littleEndian)
  return bytes
}

const latin = (...parts: readonly (string | number)[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'number' ? [part] : Array.from(part, (c) => c.charCodeAt(0)))),
  )

const join = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]))

const refusal = (bytes: Uint8Array): string => {
  try {
    decode(bytes)
  } catch (error) {
    if (error instanceof InputError) return error.message
    throw error
  }
  return ''
}

const letter = 'Madame,\r\n\r\nVotre dossier n’est pas complet : il manque une pièce à 12 €. 📄\n'

describe('decode', () => {
  it('reads UTF-8, with or without its mark', () => {
    expect(decode(utf8(letter))).toBe(letter)
    expect(decode(join(Uint8Array.of(0xef, 0xbb, 0xbf), utf8(letter)))).toBe(letter)
  })

  it('reads UTF-16 of both orders by its mark, which is not in the text', () => {
    expect(decode(utf16(letter, true))).toBe(letter)
    expect(decode(utf16(letter, false))).toBe(letter)
  })

  it('reads nothing from an empty file', () => {
    expect(decode(new Uint8Array())).toBe('')
  })

  it('reads Latin-1 when the bytes are no UTF-8', () => {
    expect(decode(latin('Votre dossier a été reçu à la mairie.'))).toBe(
      'Votre dossier a été reçu à la mairie.',
    )
  })

  it('reads the apostrophes, the ligatures and the euros that Windows-1252 adds', () => {
    const bytes = latin('l', 0x92, 'euro ', 0x80, ' ; c', 0x9c, 'ur ', 0x96, ' ', 0x8c, 'uvre', 0x85)
    expect(decode(bytes)).toBe('l’euro € ; cœur – Œuvre…')
  })

  it('reads a Latin-1 file that ends with an accent', () => {
    expect(decode(latin('Le marché'))).toBe('Le marché')
  })

  it('is not misled by capitals before a no-break space, which Latin-1 writes as UTF-8 would', () => {
    const text = 'REFUSÉ\u00a0: votre dossier, reçu à la préfecture, a été étudié\u00a0; il est rejeté.'
    expect(decode(latin(text))).toBe(text)
  })

  it('keeps a UTF-8 text readable when its last character is cut off', () => {
    const long = 'Où en êtes-vous ? '.repeat(1000)
    expect(decode(utf8(`${long}é`).subarray(0, -1))).toBe(`${long}\ufffd`)
  })

  it('shows a damaged character of a UTF-8 text as such, and spoils no other', () => {
    const before = 'Après étude de votre dossier, déposé à la préfecture, '
    const after = 'la décision a été prise à l’unanimité.'
    expect(decode(join(utf8(before), Uint8Array.of(0xe9, 0x20), utf8(after)))).toBe(
      `${before}\ufffd ${after}`,
    )
  })

  it('refuses a file glued together from two encodings rather than spoil half of it', () => {
    const half = 'Votre demande a été étudiée à la préfecture. '
    expect(refusal(join(utf8(half), latin(half)))).toContain('deux encodages')
  })

  it.each([
    ['PDF', latin('%PDF-1.7\n%', 0xe2, 0xe3)],
    ['archive', latin('PK', 3, 4, 'word/document.xml')],
    ['traitement de texte', latin(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
    ['traitement de texte', latin('{\\rtf1\\ansi Bonjour}')],
    ['image', latin(0x89, 'PNG\r\n')],
    ['image', latin(0xff, 0xd8, 0xff, 0xe0)],
    ['format texte', latin('abc', 0, 'def')],
    ['format texte', latin('abc', 1, 2, 3, 4, 5, 6)],
  ])('refuses what is no text, and says what to do: %s', (words, bytes) => {
    const message = refusal(bytes)
    expect(message).toContain(words)
    expect(message).toMatch(/\b(?:Donnez|Copiez|Enregistrez)\b/)
  })

  it('refuses UTF-16 that holds no text', () => {
    expect(refusal(utf16('a\u0000b', true))).toContain('abîmé')
  })

  it('lets a stray control character and a page break through', () => {
    const text = `${'Un texte ordinaire. '.repeat(5)}\u001a\fFin.`
    expect(decode(utf8(text))).toBe(text)
  })

  it('gives back every text that was written in UTF-8', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'é', 'e\u0301', '’', '\u00a0', '📄', '\r\n', 'œ', '€'),
    })
    fc.assert(
      fc.property(text, (written) => {
        expect(decode(utf8(written))).toBe(written)
      }),
    )
  })

  it('reads any bytes, or refuses them with an InputError', () => {
    fc.assert(
      fc.property(fc.uint8Array({ max: 255 }), (bytes) => {
        try {
          expect(typeof decode(bytes)).toBe('string')
        } catch (error) {
          expect(error).toBeInstanceOf(InputError)
        }
      }),
    )
  })
})
