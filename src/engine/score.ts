import type { Match } from '../rulebase/match.ts'
import type { Grade, Loss, Score, Subscore, SubscoreId } from './report.ts'
import type { Tally } from './tally.ts'
import { weightOf } from './weight.ts'

/** A number of the document that costs points: none up to `from`, all of `points` from `to` on. */
interface MetricCost {
  readonly id: string
  readonly label: string
  readonly value: (tally: Tally) => number
  readonly from: number
  readonly to: number
  readonly points: number
}

interface SubscoreModel {
  readonly id: SubscoreId
  readonly label: string
  readonly share: number
  readonly themes: readonly string[]
  readonly metrics: readonly MetricCost[]
  /** The most that findings can cost here, so that one noisy rule cannot sink a letter. */
  readonly cap: number
  /** Weighted findings per 1,000 words at which 63 % of the cap is lost. */
  readonly scale: number
}

const ratio = (a: number, b: number): number => (b === 0 ? 0 : a / b)

/**
 * First model, to be replaced by one fitted on people's ratings. Its limits are those of the domain brief (2.4):
 * sentences judged B1 have about 18 words and 4.7 long words, those judged B2 28 and 8.4.
 */
const models: readonly SubscoreModel[] = [
  {
    id: 'phrases',
    label: 'Phrases',
    share: 0.35,
    themes: ['sentences', 'verbs'],
    cap: 40,
    scale: 25,
    metrics: [
      {
        id: 'words',
        label: 'Longueur moyenne des phrases',
        value: ({ words, sentences }) => ratio(words, sentences),
        from: 12,
        to: 32,
        points: 35,
      },
      {
        id: 'excess-words',
        label: 'Part des mots qui viennent après le vingtième mot d’une phrase',
        value: ({ excessWords, words }) => ratio(excessWords, words),
        from: 0.02,
        to: 0.4,
        points: 25,
      },
    ],
  },
  {
    id: 'mots',
    label: 'Mots',
    share: 0.3,
    themes: ['words', 'numbers'],
    cap: 60,
    scale: 20,
    metrics: [
      {
        id: 'long-words',
        label: 'Mots longs par phrase',
        value: ({ longWords, sentences }) => ratio(longWords, sentences),
        from: 2.5,
        to: 11,
        points: 40,
      },
    ],
  },
  {
    id: 'structure',
    label: 'Structure',
    share: 0.2,
    themes: ['structure'],
    cap: 100,
    scale: 8,
    metrics: [],
  },
  {
    id: 'ton',
    label: 'Ton et contenu',
    share: 0.15,
    themes: ['tone', 'content', 'address'],
    cap: 100,
    scale: 10,
    metrics: [],
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

/** What findings add up to: weighted cost per sub-score, in the order of the models, and words already flagged. */
export interface Totals {
  readonly costs: readonly number[]
  /** Words in matches that can be rewritten. */
  readonly flagged: number
}

const costOf = (match: Match): number =>
  weightOf(match.rule) * (match.words || match.measured ? 1 : documentFinding)

export const totalsOf = (matches: readonly Match[]): Totals => {
  const costs = models.map(() => 0)
  let flagged = 0
  for (const match of matches) {
    const { rule, words } = match
    const model = models.findIndex(({ themes }) => themes.includes(rule.theme))
    if (model >= 0) costs[model] = (costs[model] ?? 0) + costOf(match)
    if (words && rule.suggest !== 'none') flagged += words.range.to - words.range.from
  }
  return { costs, flagged }
}

/** `a + sign × b`. */
export const addTotals = (a: Totals, b: Totals, sign: 1 | -1 = 1): Totals => ({
  costs: a.costs.map((cost, model) => cost + sign * (b.costs[model] ?? 0)),
  flagged: a.flagged + sign * b.flagged,
})

/**
 * Points that findings cost. Density is counted on sound words: words already flagged for a rewrite are left out, for
 * were they in, taking three words out of a letter would raise the density of everything else, and following advice
 * could lower the score.
 */
const findingsLoss = (
  { cap, scale }: SubscoreModel,
  cost: number,
  tally: Tally,
  { flagged }: Totals,
): number => {
  const words = Math.max(fewestWords, tally.words - flagged)
  return cap * (1 - Math.exp((-1000 * Math.max(0, cost)) / words / scale))
}

const metricLosses = ({ metrics, share }: SubscoreModel, tally: Tally): Loss[] =>
  metrics.flatMap(({ id, label, value, from, to, points }) => {
    const part = Math.min(1, Math.max(0, (value(tally) - from) / (to - from)))
    const lost = part * points
    return lost === 0 ? [] : [{ cause: 'metric', id, label, points: lost, total: lost * share }]
  })

const lossOf = (model: SubscoreModel, index: number, tally: Tally, totals: Totals): number =>
  metricLosses(model, tally).reduce((sum, { points }) => sum + points, 0) +
  findingsLoss(model, totals.costs[index] ?? 0, tally, totals)

/** The score alone, without what it is made of. */
export const scoreValue = (tally: Tally, totals: Totals): number =>
  models.reduce(
    (sum, model, index) => sum + model.share * Math.max(0, 100 - lossOf(model, index, tally, totals)),
    0,
  )

/** Shares the points that findings cost among their rules. */
const ruleLosses = (model: SubscoreModel, matches: readonly Match[], lost: number): Loss[] => {
  const costs = new Map<string, { label: string; cost: number; count: number }>()
  let total = 0
  for (const match of matches) {
    if (!model.themes.includes(match.rule.theme)) continue
    const cost = costOf(match)
    const held = costs.get(match.rule.id) ?? { label: match.rule.title, cost: 0, count: 0 }
    costs.set(match.rule.id, { label: held.label, cost: held.cost + cost, count: held.count + 1 })
    total += cost
  }
  return [...costs]
    .filter(([, { cost }]) => cost > 0)
    .map(([id, { label, cost, count }]) => {
      const points = (lost * cost) / total
      return { cause: 'rule', id, label, points, total: points * model.share, count }
    })
}

const subscore = (
  model: SubscoreModel,
  index: number,
  tally: Tally,
  matches: readonly Match[],
  totals: Totals,
): Subscore => {
  const lost = findingsLoss(model, totals.costs[index] ?? 0, tally, totals)
  const losses = [...metricLosses(model, tally), ...ruleLosses(model, matches, lost)]
  return {
    id: model.id,
    label: model.label,
    value: Math.max(0, 100 - lossOf(model, index, tally, totals)),
    share: model.share,
    losses: losses.toSorted((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1)),
  }
}

/** The score of a document, out of sums over its sentences and the findings in it. Every point lost has its cause. */
export const scoreOf = (tally: Tally, matches: readonly Match[]): Score => {
  const totals = totalsOf(matches)
  const subscores = models.map((model, index) => subscore(model, index, tally, matches, totals))
  const value = subscores.reduce((sum, part) => sum + part.share * part.value, 0)
  return { value, grade: gradeOf(value), subscores }
}
