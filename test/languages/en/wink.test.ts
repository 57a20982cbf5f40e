import { expect, it } from 'vitest'
import { openWink } from '../../../src/languages/en/wink.ts'

const texts = ['We utilised the xyzzification.', 'Xyzzify it , please .', 'An xyzzification ended .']

it('wink reads the same texts the same way after it was started afresh', async () => {
  const [lasting, fleeting] = [await openWink(), await openWink(20)]
  for (const text of [...texts, ...texts]) expect(fleeting.read(text)).toEqual(lasting.read(text))
})

it('wink knows a word of its lexicon, and no other because it has read it', async () => {
  const wink = await openWink()
  wink.read('The xyzzification ended .')
  expect(wink.knows('utilise')).toBe(true)
  expect(wink.knows('xyzzification')).toBe(false)
})
