import { describe, expect, it } from 'vitest'
import { languageOf, maxDocumentBytes, readDocument } from '../../src/services/read-document.ts'
import { testContext } from '../support/context.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('readDocument', () => {
  it('reads bytes and text as the same document', async () => {
    const ctx = testContext()
    const [fromBytes, fromText] = [
      await readDocument(ctx, { bytes: bytes('Votre été') }),
      await readDocument(ctx, { text: 'Votre été' }),
    ]
    expect(fromBytes.source).toBe('Votre été')
    expect(fromBytes.document).toEqual(fromText.document)
  })

  it.each([
    ['empty-document', { text: ' \n\u00a0' }],
    ['empty-document', { text: '' }],
    ['binary-document', { text: 'a\u0000b' }],
    ['unknown-format', { text: 'a', format: 'docx' }],
    ['unknown-language', { text: 'a', language: 'de' }],
    ['unreadable-document', { text: 'a', format: 'picky' }],
    ['unreadable-document', { bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]) }],
    ['document-too-large', { text: 'a'.repeat(maxDocumentBytes + 1) }],
    ['document-too-large', { text: 'é'.repeat(maxDocumentBytes / 2 + 1) }],
    ['document-too-large', { bytes: new Uint8Array(maxDocumentBytes + 1).fill(97) }],
  ])('refuses with %s what cannot be analysed', async (code, input) => {
    await expect(readDocument(testContext(), input)).rejects.toMatchObject({ code })
  })

  it('reads a document of exactly the largest size', async () => {
    const { source } = await readDocument(testContext(), { text: 'a '.repeat(maxDocumentBytes / 2) })
    expect(source).toHaveLength(maxDocumentBytes)
  })
})

describe('the language of a text', () => {
  it('is the one asked for, else the one it is in', () => {
    expect(languageOf(testContext(), 'le chat', 'fr')).toBe('fr')
    expect(languageOf(testContext(), 'le chat', undefined)).toBe('fr')
  })

  it.each(['de', 'toString', '__proto__', ''])('is refused when it is « %s »', (asked) => {
    expect(() => languageOf(testContext(), 'le chat', asked)).toThrow('n’est pas prise en charge')
  })
})
