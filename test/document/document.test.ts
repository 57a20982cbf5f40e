import { expect, it } from 'vitest'
import { CONTINUATION, type Document, MARKUP, visibleText } from '../../src/document/document.ts'

it('visible text is what the reader sees: no markup, and an entity is one character', () => {
  const source = 'Un <b>caf&eacute;</b> noir'
  const text = `Un ${MARKUP.repeat(3)}caf${`é${CONTINUATION.repeat(7)}`}${MARKUP.repeat(4)} noir`
  const document: Document = { source, text, blocks: [], opaques: [], emphases: [], warnings: [] }
  expect(text).toHaveLength(source.length)
  expect(visibleText(document, { start: 0, end: source.length })).toBe('Un café noir')
  const start = source.indexOf('caf')
  expect(visibleText(document, { start, end: source.indexOf('</b>') })).toBe('café')
})
