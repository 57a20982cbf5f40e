import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultLine } from '../../src/http/fault-line.ts'

const letter = 'Madame Martin, votre dossier 7204'

describe('faultLine', () => {
  it('says which request failed, how and where', () => {
    const line = faultLine('abc-123', new RangeError(letter))
    expect(line).toMatch(/^abc-123 RangeError\n\s+at .*fault-line\.test\.ts:\d+:\d+/)
  })

  it('never holds the words of a letter, wherever the error carries them', () => {
    const named = Object.assign(new Error(letter), { name: letter })
    const late = Object.assign(new Error(letter), { message: 'other' })
    const disguised = new Error(`x\n    at ${letter} (/srv/letter.txt:1:2)`)
    const caused = new Error('x', { cause: new Error(letter) })
    for (const error of [new Error(letter), named, late, disguised, caused, letter, { letter }])
      expect(faultLine('id', error)).not.toMatch(/Martin|7204/)
  })

  it('never holds a message, whatever its shape', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (text) => {
        const secret = `\u2603${text}\u2603`
        expect(faultLine('id', new Error(`${secret}\n    at ${secret}:1:1`))).not.toContain('\u2603')
      }),
    )
  })
})
