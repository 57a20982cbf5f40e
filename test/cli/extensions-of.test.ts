import { expect, it } from 'vitest'
import { extensionsOf } from '../../src/cli/extensions-of.ts'
import { analysis } from '../../src/main.analysis.ts'

it('the endings of every format can be read, each once and without a dot', async () => {
  const extensions = await extensionsOf(analysis)
  expect(extensions).toEqual(expect.arrayContaining(['txt', 'md', 'html']))
  expect(new Set(extensions).size).toBe(extensions.length)
  expect(extensions.filter((extension) => !/^[a-z]+$/.test(extension))).toEqual([])
})
