import { difficultyTermIds } from '../languages/language.ts'
import type { Match } from '../rulebase/match.ts'
import { difficultyTerms } from './difficulty.ts'
import type { Grade, Loss, Score, Subscore, SubscoreId } from './report.ts'
import type { Tally } from './tally.ts'
import { weightOf } from './weight.ts'

interface SubscoreModel {
  readonly id: SubscoreId
  readonly label: string
  readonly share: number
  readonly themes: readonly string[]
  /** What the load of the sentences costs: at 0.7 in all it halves what is left of the sub-score. */
  readonly perLoad: number
  /** The most that the findings of one rule can cost, so that a noisy one cannot sink a letter. */
  readonly limit: number
  /** Weighted findings per 1,000 words at which a rule costs 63 % of its limit. */
  readonly scale: number
}

/**
 * A sub-score is 100 × e^−cost, where cost adds up terms of difficulty and findings: each loses points in proportion to its
 * cost, and the explanation is the score (domain brief 2.7). The costs were chosen by hand so that the clear letters of
 * corpus/ keep an A and their sources get a D, and that the score agrees with experts who rated texts for adults that read
 * with difficulty (`npm run eval` says how well).
 */
const models: readonly SubscoreModel[] = [
  {
    id: 'phrases',
    label: 'Phrases',
    share: 0.4,
    themes: ['sentences', 'verbs'],
    perLoad: 0.045,
    limit: 0.5,
    scale: 12,
  },
  {
    id: 'mots',
    label: 'Mots',
    share: 0.3,
    themes: ['words', 'numbers', 'typography'],
    perLoad: 0.025,
    limit: 0.5,
    scale: 12,
  },
  {
    id: 'structure',
    label: 'Structure',
    share: 0.18,
    themes: ['structure'],
    perLoad: 0,
    limit: 1,
    scale: 10,
  },
  {
    id: 'ton',
    label: 'Ton et contenu',
    share: 0.12,
    themes: ['tone', 'content', 'address'],
    perLoad: 0,
    limit: 1,
    scale: 10,
  },
]

const grades: readonly (readonly [number, Grade])[] = [
  [80, 'A'],
  [65, 'B'],
  [50, 'C'],
  [35, 'D'],
]

export const gradeOf = (value: number): Grade => grades.find(([least]) => value >= least)?.[1] ?? 'E'

const fewestWords = 150

/** A finding on the whole document weighs as much as this many findings on words. */
const documentFinding = 4

/** What a metric rule finds, such as a long sentence, the terms of difficulty count already. */
const costOf = ({ rule, words, measured }: Match): number =>
  rule.match.kind === 'metric' ? 0 : weightOf(rule) * (words || measured ? 1 : documentFinding)

interface RuleTotal {
  /** Place in the models of the sub-score that it costs points. */
  readonly model: number
  readonly cost: number
}

/** What findings add up to: weighted cost by rule, and words already flagged. */
export interface Totals {
  readonly byRule: ReadonlyMap<string, RuleTotal>
  /** Words in matches that can be rewritten. */
  readonly flagged: number
}

const addCost = (totals: Map<string, RuleTotal>, rule: string, model: number, cost: number): void => {
  const held = totals.get(rule)
  totals.set(rule, { model, cost: (held?.cost ?? 0) + cost })
}

export const totalsOf = (matches: readonly Match[]): Totals => {
  const byRule = new Map<string, RuleTotal>()
  let flagged = 0
  for (const match of matches) {
    const { rule, words } = match
    const model = models.findIndex(({ themes }) => themes.includes(rule.theme))
    if (model >= 0) addCost(byRule, rule.id, model, costOf(match))
    if (words && rule.suggest !== 'none') flagged += words.range.to - words.range.from
  }
  return { byRule, flagged }
}

/** `a + sign × b`. */
export const addTotals = (a: Totals, b: Totals, sign: 1 | -1 = 1): Totals => {
  const byRule = new Map(a.byRule)
  for (const [rule, { model, cost }] of b.byRule) addCost(byRule, rule, model, sign * cost)
  return { byRule, flagged: a.flagged + sign * b.flagged }
}

/**
 * What the findings of one rule cost. The tenth of a kind teaches the writer less than the first of another: each rule has a
 * limit of its own, and many faults of many kinds have none. Density is counted on sound words: words already flagged for a
 * rewrite are left out, for were they in, taking three words out of a letter would raise the density of everything else, and
 * following advice could lower the score.
 */
const findingsCost = ({ limit, scale }: SubscoreModel, cost: number, soundWords: number): number =>
  limit * (1 - Math.exp((-1000 * Math.max(0, cost)) / soundWords / scale))

const soundWordsOf = ({ words }: Tally, { flagged }: Totals): number => Math.max(fewestWords, words - flagged)

interface Cost {
  readonly id: string
  readonly label: string
  readonly cost: number
}

/** Sentences of a letter of two pages: nobody reads more in one go, and the load of longer documents is that of so many. */
const fullLength = 60

/**
 * What the sentences cost the reader, shared among the terms of this sub-score as they share the levels above easy. Hard
 * sentences add up: a reader who gets through one has fewer forces for the next.
 */
const termCosts = ({ id, perLoad }: SubscoreModel, { levels, load, sentences }: Tally): Cost[] => {
  const whole = levels.reduce((sum, level) => sum + level, 0)
  if (whole <= 0) return []
  const inOneGo = Math.min(1, fullLength / sentences)
  const perShare = (perLoad * Math.max(0, load) * inOneGo) / whole
  return difficultyTermIds.flatMap((term, index) => {
    const { label, part } = difficultyTerms[term]
    return part === id ? [{ id: term, label, cost: perShare * Math.max(0, levels[index] ?? 0) }] : []
  })
}

const sumOf = (costs: readonly Cost[]): number => costs.reduce((sum, { cost }) => sum + cost, 0)

/** The score alone, without what it is made of. */
export const scoreValue = (tally: Tally, totals: Totals): number => {
  const soundWords = soundWordsOf(tally, totals)
  const costs = models.map((model) => sumOf(termCosts(model, tally)))
  for (const { model: index, cost } of totals.byRule.values()) {
    const model = models[index]
    if (model) costs[index] = (costs[index] ?? 0) + findingsCost(model, cost, soundWords)
  }
  return models.reduce((sum, { share }, index) => sum + share * 100 * Math.exp(-(costs[index] ?? 0)), 0)
}

const ruleCosts = (
  model: SubscoreModel,
  matches: readonly Match[],
  { byRule }: Totals,
  soundWords: number,
): (Cost & { readonly count: number })[] => {
  const found = new Map<string, { label: string; count: number }>()
  for (const { rule } of matches)
    if (model.themes.includes(rule.theme))
      found.set(rule.id, { label: rule.title, count: (found.get(rule.id)?.count ?? 0) + 1 })
  return [...found].flatMap(([id, { label, count }]) => {
    const cost = findingsCost(model, byRule.get(id)?.cost ?? 0, soundWords)
    return cost > 0 ? [{ id, label, cost, count }] : []
  })
}

const subscore = (
  model: SubscoreModel,
  tally: Tally,
  matches: readonly Match[],
  totals: Totals,
): Subscore => {
  const metrics = termCosts(model, tally).filter(({ cost }) => cost > 0)
  const rules = ruleCosts(model, matches, totals, soundWordsOf(tally, totals))
  const cost = sumOf(metrics) + sumOf(rules)
  const value = 100 * Math.exp(-cost)
  const lossOf = (part: Cost): Pick<Loss, 'id' | 'label' | 'points' | 'total'> => {
    const points = ((100 - value) * part.cost) / cost
    return { id: part.id, label: part.label, points, total: points * model.share }
  }
  const losses: Loss[] = [
    ...metrics.map((metric): Loss => ({ cause: 'metric', ...lossOf(metric) })),
    ...rules.map((rule): Loss => ({ cause: 'rule', ...lossOf(rule), count: rule.count })),
  ]
  return {
    id: model.id,
    label: model.label,
    value,
    share: model.share,
    losses: losses.toSorted((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1)),
  }
}

/** The score of a document, out of sums over its sentences and the findings in it. Every point lost has its cause. */
export const scoreOf = (tally: Tally, matches: readonly Match[]): Score => {
  const totals = totalsOf(matches)
  const subscores = models.map((model) => subscore(model, tally, matches, totals))
  const value = subscores.reduce((sum, part) => sum + part.share * part.value, 0)
  return { value, grade: gradeOf(value), subscores }
}
