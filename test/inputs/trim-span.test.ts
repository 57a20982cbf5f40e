import { describe, expect, it } from 'vitest'
import { CONTINUATION, MARKUP } from '../../src/document/document.ts'
import { trimSpan } from '../../src/inputs/trim-span.ts'

const trimmed = (text: string): string => {
  const { start, end } = trimSpan(text, { start: 0, end: text.length })
  return text.slice(start, end)
}

describe('trimSpan', () => {
  it('leaves out white space and markup at both ends, and nothing in between', () => {
    expect(trimmed(` ${MARKUP}\u00a0un ${MARKUP}mot\n${MARKUP} `)).toBe(`un ${MARKUP}mot`)
  })

  it('keeps the tail of an entity with the character that it spells', () => {
    const spelt = `caf\u00e9${CONTINUATION.repeat(7)}`
    expect(trimmed(`${spelt} `)).toBe(spelt)
    expect(trimmed(`mot\u00a0${CONTINUATION.repeat(5)}`)).toBe('mot')
  })

  it('is empty where a reader sees nothing', () => {
    expect(trimmed(` ${MARKUP}${CONTINUATION}\n`)).toBe('')
    expect(trimmed(CONTINUATION)).toBe('')
  })
})
