import type { Document } from '../document/document.ts'
import type { AnnotatedSentence } from '../document/sentence.ts'
import type { Language } from '../languages/language.ts'
import type { CompiledRuleBase } from '../rulebase/load.ts'
import type { Match } from '../rulebase/match.ts'
import type { Rule } from '../rulebase/rule.ts'
import { breaksLetter } from './breaks-letter.ts'
import { breaksLimit, type Surroundings } from './breaks-limit.ts'
import { changedMeaning, type Meaning } from './meaning-guard.ts'
import { countsOf, raisesMore } from './raises-more.ts'
import { resolveMatches } from './resolve.ts'
import { addTotals, scoreValue, type Totals, totalsOf } from './score.ts'
import { strandsPreposition } from './strands-preposition.ts'
import { addTally, type Tally, tallyOf } from './tally.ts'

/** The whole document, as far as a rewrite of one sentence may change it. */
export interface Standing extends Surroundings {
  readonly tally: Tally
  readonly totals: Totals
  /** Their score. */
  readonly score: number
  readonly meaningOf: (sentence: AnnotatedSentence) => Meaning
}

/** A sentence and everything found in it. */
export interface CheckedSentence {
  readonly sentence: AnnotatedSentence
  /** What detectors found, overlaps included. */
  readonly raw: readonly Match[]
  /** Terms that stand here with their explanation. */
  readonly explained: readonly Match[]
  readonly kept: readonly Match[]
  readonly shadowed: readonly Match[]
}

/** What a sentence is before any rewrite of it: told once, compared with every rewrite. */
export interface Original extends CheckedSentence {
  readonly meaning: Meaning
  readonly mentions: string
  readonly tally: Tally
  readonly totals: Totals
}

export const originalOf = (
  checked: CheckedSentence,
  ruleBase: CompiledRuleBase,
  { difficulty }: Language,
  { meaningOf }: Standing,
): Original => ({
  ...checked,
  meaning: meaningOf(checked.sentence),
  mentions: ruleBase.mentionsIn(checked.sentence),
  tally: tallyOf(checked.sentence, difficulty),
  totals: totalsOf(checked.kept),
})

export const checkSentence = (sentence: AnnotatedSentence, ruleBase: CompiledRuleBase): CheckedSentence => {
  const found = ruleBase.matchSentence(sentence)
  const raw = found.filter(({ isExplained }) => !isExplained)
  return { sentence, raw, explained: found.filter(({ isExplained }) => isExplained), ...resolveMatches(raw) }
}

/** The rewrite raises nothing that was not there, and its own rule less often than before. */
const isCleaner = (rule: string, before: readonly Match[], after: readonly Match[]): boolean =>
  !raisesMore(before, after) && (countsOf(after).get(rule) ?? 0) < (countsOf(before).get(rule) ?? 0)

const tolerance = 1e-9

/** Analyses the rewritten sentence again and tells whether the writer can be shown it. */
export const isSound = (
  rewritten: Document,
  rule: Rule,
  before: Original,
  standing: Standing,
  language: Language,
  ruleBase: CompiledRuleBase,
): boolean => {
  const [only, ...others] = language.segment(rewritten)
  if (!only || others.length > 0) return false
  const after = checkSentence(language.annotate(only), ruleBase)
  if (changedMeaning(before.meaning, standing.meaningOf(after.sentence), rule['may-change'])) return false
  if (strandsPreposition(before.sentence, after.sentence)) return false
  if (before.mentions !== ruleBase.mentionsIn(after.sentence)) return false
  if (!isCleaner(rule.id, before.raw, after.raw)) return false
  if (breaksLetter(before.sentence, after.sentence, standing, ruleBase)) return false
  if (breaksLimit(before.sentence, after.sentence, standing, ruleBase)) return false
  const tally = addTally(
    addTally(standing.tally, before.tally, -1),
    tallyOf(after.sentence, language.difficulty),
  )
  const totals = addTotals(addTotals(standing.totals, before.totals, -1), totalsOf(after.kept))
  return scoreValue(tally, totals) >= standing.score - tolerance
}
