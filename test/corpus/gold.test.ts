import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Agreement, baselineSchema, compareWithGold, precisionOf, recallOf } from './compare-gold.ts'
import { readCorpus } from './corpus-files.ts'

const committed = readFileSync(join(import.meta.dirname, 'baseline.yaml'), 'utf8')
const baseline = Object.entries(baselineSchema.parse(parse(committed)))

let agreements: Record<string, Agreement>
beforeAll(async () => {
  agreements = await compareWithGold(readCorpus())
})

/** A rule that reports nothing has made no mistake. */
const none: Agreement = { marked: 0, found: 0, reported: 0, shared: 0 }

describe('the rules against the people who marked the letters', () => {
  it('find at least what they found when the baseline was written', () => {
    const worse = baseline.filter(([rule, before]) => recallOf(agreements[rule] ?? none) < recallOf(before))
    expect(worse.map(([rule]) => rule)).toEqual([])
  })

  it('give no more false alarms than when the baseline was written', () => {
    const worse = baseline.filter(
      ([rule, before]) => precisionOf(agreements[rule] ?? none) < precisionOf(before),
    )
    expect(worse.map(([rule]) => rule)).toEqual([])
  })
})
