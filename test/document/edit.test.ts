import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyEdit } from '../../src/document/edit.ts'

it('an edit changes nothing outside its span', () => {
  const source = fc.string({ unit: 'binary' })
  fc.assert(
    fc.property(source, source, fc.nat(40), fc.nat(40), (text, by, from, length) => {
      const start = Math.min(from, text.length)
      const end = Math.min(start + length, text.length)
      const edited = applyEdit(text, { span: { start, end }, text: by })
      expect(edited.slice(0, start)).toBe(text.slice(0, start))
      expect(edited.slice(start, start + by.length)).toBe(by)
      expect(edited.slice(start + by.length)).toBe(text.slice(end))
    }),
  )
})
