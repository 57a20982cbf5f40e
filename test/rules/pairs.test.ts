import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { applyEdit } from '../../src/document/edit.ts'
import { analyzeText } from '../support/analyzer.ts'

const { pairs } = z
  .strictObject({
    pairs: z.array(z.strictObject({ id: z.string(), text: z.string(), becomes: z.string() })),
  })
  .parse(parse(readFileSync(join(import.meta.dirname, 'pairs.yaml'), 'utf8')))

/** More edits than any of these sentences can need: one that never comes to rest is a fault. */
const most = 10

/** What a writer makes of a text who takes the first suggestion of the first finding that has one, as long as there is one. */
const rewritten = async (text: string): Promise<string> => {
  let current = text
  for (let edits = 0; edits < most; edits++) {
    const { diagnostics } = await analyzeText(current)
    const found = diagnostics.find(({ suggestions }) => suggestions.length > 0)
    const [first] = found?.suggestions ?? []
    if (!found || !first) return current
    current = applyEdit(current, { span: found.span, text: first.text })
  }
  throw new Error(`no end to the rewrites of: ${text}`)
}

const plain = (text: string): string => text.replace(/[’ʼ]/g, "'").replace(/[\u00a0\u202f]/g, ' ')

const expected = ({ text, becomes }: (typeof pairs)[number]): string =>
  plain(becomes === '∅' ? text : becomes)

describe('the rewriting pairs of the issue', () => {
  it('are all here, once', () => {
    expect(new Set(pairs.map(({ id }) => id)).size).toBe(80)
  })

  it.each(pairs)('$id: $text', async (pair) => {
    expect(plain(await rewritten(pair.text))).toBe(expected(pair))
  })
})
