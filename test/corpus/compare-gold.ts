import { z } from 'zod'
import type { Span } from '../../src/document/span.ts'
import { overlaps } from '../../src/document/span.ts'
import type { Letter } from './corpus-files.ts'
import { documentOf, reportOf } from './read-version.ts'
import { findQuote } from './reader-text.ts'

const agreementSchema = z.strictObject({
  /** Faults that a person marked with this rule. */
  marked: z.int().nonnegative(),
  /** Those that the rule reports. */
  found: z.int().nonnegative(),
  /** Everything the rule reports. */
  reported: z.int().nonnegative(),
  /** What it reports where a person marked a fault, of this rule or of another. */
  shared: z.int().nonnegative(),
})

export const baselineSchema = z.record(z.string(), agreementSchema)

export type Agreement = z.infer<typeof agreementSchema>

interface Mark {
  readonly rule: string
  readonly span: Span
}

const addLetter = (
  totals: Map<string, Agreement>,
  marks: readonly Mark[],
  reported: readonly Mark[],
): void => {
  const add = (rule: string, changes: Partial<Agreement>): void => {
    const { marked, found, ...rest } = totals.get(rule) ?? { marked: 0, found: 0, reported: 0, shared: 0 }
    totals.set(rule, {
      marked: marked + (changes.marked ?? 0),
      found: found + (changes.found ?? 0),
      reported: rest.reported + (changes.reported ?? 0),
      shared: rest.shared + (changes.shared ?? 0),
    })
  }
  for (const { rule, span } of marks) {
    const found = reported.some((each) => each.rule === rule && overlaps(each.span, span))
    add(rule, { marked: 1, found: found ? 1 : 0 })
  }
  for (const { rule, span } of reported) {
    const shared = marks.some((mark) => overlaps(mark.span, span))
    add(rule, { reported: 1, shared: shared ? 1 : 0 })
  }
}

const marksOf = async ({ source, gold }: Letter): Promise<Mark[]> => {
  const document = await documentOf(source)
  return gold.flatMap(({ quote, rule, occurrence = 1 }) => {
    const span = findQuote(document, quote)[occurrence - 1]
    return span ? [{ rule, span }] : []
  })
}

/** How far each rule agrees with the people who marked the letters, rules in alphabetical order. */
export const compareWithGold = async (letters: readonly Letter[]): Promise<Record<string, Agreement>> => {
  const totals = new Map<string, Agreement>()
  for (const letter of letters) {
    const { diagnostics } = await reportOf(letter.source)
    addLetter(totals, await marksOf(letter), diagnostics)
  }
  return Object.fromEntries([...totals].sort(([a], [b]) => (a < b ? -1 : 1)))
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

/** Of the faults marked with the rule, the share that it reports. */
export const recallOf = ({ found, marked }: Agreement): number => share(found, marked)

/** Of what the rule reports, the share that a person had marked. */
export const precisionOf = ({ shared, reported }: Agreement): number => share(shared, reported)
