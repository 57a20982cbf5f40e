import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openFolder } from './folder.ts'

const path = mkdtempSync(join(tmpdir(), 'limpide-eval-'))
writeFileSync(join(path, 'b.jsonl'), '{"n":1}\n\n{"n":2}\n')
writeFileSync(join(path, 'a.jsonl'), '')
afterAll(() => rmSync(path, { recursive: true, force: true }))

describe('the folder of evaluation data', () => {
  it('names its files in order, and reads their records', () => {
    const folder = openFolder(path)
    expect(folder?.matching(/jsonl$/)).toEqual(['a.jsonl', 'b.jsonl'])
    expect(folder?.matching(/^b/)).toEqual(['b.jsonl'])
    expect(folder?.rows('b.jsonl')).toEqual([{ n: 1 }, { n: 2 }])
    expect(folder?.rows('a.jsonl')).toEqual([])
  })

  it('is none where there is no folder', () => {
    expect(openFolder(join(path, 'absent'))).toBeUndefined()
    expect(openFolder(undefined)).toBeUndefined()
  })
})
