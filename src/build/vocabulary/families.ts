import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Grade } from './grades.ts'

interface Prefix {
  readonly starts: readonly string[]
  /** Letters, one of which must follow. */
  readonly before?: string
  readonly points: number
  readonly sure?: boolean
}

interface Suffix {
  readonly from: string
  readonly to: readonly string[]
  readonly points: number
  readonly sure?: boolean
}

export interface Affixes {
  readonly prefixes: readonly Prefix[]
  readonly suffixes: readonly Suffix[]
  /** Endings of nouns that name an action or a quality. */
  readonly abstract: readonly string[]
}

// The file is ours and the build fails on a missing key: its shape is asserted.
export const readAffixes = (folder: string): Affixes =>
  parse(readFileSync(join(folder, 'affixes.yaml'), 'utf8')) as Affixes

/** « initialisation », two steps from « initial », is as far as a reader goes. */
const mostSteps = 3
const shortestBase = 3

interface Step {
  readonly base: string
  readonly points: number
  readonly sure: boolean
}

const stepsFrom = (lemma: string, { prefixes, suffixes }: Affixes): Step[] => [
  ...suffixes.flatMap(({ from, to, points, sure = false }) =>
    lemma.endsWith(from) && lemma.length - from.length >= shortestBase - 1
      ? to.map((ending) => ({ base: lemma.slice(0, lemma.length - from.length) + ending, points, sure }))
      : [],
  ),
  ...prefixes.flatMap(({ starts, before, points, sure = false }) =>
    starts.flatMap((start) =>
      lemma.startsWith(start) && (before?.includes(lemma[start.length] ?? ' ') ?? true)
        ? [{ base: lemma.slice(start.length), points, sure }]
        : [],
    ),
  ),
]

/** A step from a known word costs understanding some years of school, at this rate. */
const pointsPerYear = 5

type Judged = Pick<Grade, 'difficulty' | 'age'>

/**
 * The least that the family of a word allows: what the word it comes from asks, and the cost of the step. Undefined when no
 * graded word of the family is near. Only words of the lexicon may be steps: « ancer » leads nowhere.
 */
export const gradeByFamily = (
  lemma: string,
  grades: ReadonlyMap<string, Judged>,
  affixes: Affixes,
  isWord: (word: string) => boolean,
  only: 'sure' | 'any' = 'any',
  steps = mostSteps,
): Judged | undefined => {
  if (steps === 0) return undefined
  let least: Judged | undefined
  for (const { base, points, sure } of stepsFrom(lemma, affixes)) {
    if (only === 'sure' && !sure) continue
    if (base.length < shortestBase || base === lemma || !isWord(base)) continue
    const below = grades.get(base) ?? gradeByFamily(base, grades, affixes, isWord, only, steps - 1)
    if (!below || (least && below.difficulty + points >= least.difficulty)) continue
    least = {
      difficulty: Math.min(100, below.difficulty + points),
      age: Math.min(20, below.age + Math.round(points / pointsPerYear)),
    }
  }
  return least
}
