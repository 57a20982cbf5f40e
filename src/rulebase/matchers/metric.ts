import type { Block } from '../../document/document.ts'
import type { AnnotatedDocument, AnnotatedSentence } from '../../document/sentence.ts'
import type { CompileContext, Detector, Match } from '../match.ts'
import type { Rule } from '../rule.ts'
import type { MetricMatch } from './metric-schema.ts'

const prose: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'quotation'])

interface Limit {
  readonly rule: Rule
  readonly match: MetricMatch
  readonly blocks: ReadonlySet<string>
  readonly ofSentence: (sentence: AnnotatedSentence) => number
}

const exceeds = (limit: Limit, span: Match['span'], value: number): Match[] =>
  value > limit.match.above ? [{ rule: limit.rule, span, measured: { value, limit: limit.match.above } }] : []

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

const inBlocks = (limit: Limit, { sentences }: AnnotatedDocument): Match[] => {
  const totals = new Map<Block, number>()
  for (const sentence of sentences)
    if (limit.blocks.has(sentence.block.kind))
      totals.set(sentence.block, (totals.get(sentence.block) ?? 0) + limit.ofSentence(sentence))
  return [...totals].flatMap(([block, total]) => exceeds(limit, block.span, total))
}

const inWhole = (limit: Limit, { sentences }: AnnotatedDocument): Match[] => {
  const counted = sentences.filter(({ block }) => limit.blocks.has(block.kind))
  const [first, last] = [counted[0], counted.at(-1)]
  if (!first || !last || counted.length < (limit.match.from ?? 1)) return []
  const span = { start: first.span.start, end: last.span.end }
  return exceeds(limit, span, sum(counted.map(limit.ofSentence)) / counted.length)
}

export const compileMetrics = (rules: readonly Rule[], { metrics }: CompileContext): Detector => {
  const limits = rules.flatMap((rule): Limit[] => {
    if (rule.match.kind !== 'metric') return []
    const metric = metrics[rule.match.metric]
    if (!metric) throw new Error(`${rule.id}: there is no metric « ${rule.match.metric} » in src/metrics/.`)
    const blocks = rule.match.blocks ? new Set(rule.match.blocks) : prose
    return [{ rule, match: rule.match, blocks, ofSentence: metric.ofSentence }]
  })
  const ofScope = (scope: MetricMatch['scope']) => limits.filter(({ match }) => match.scope === scope)
  const [sentenceLimits, blockLimits, documentLimits] = [
    ofScope('sentence'),
    ofScope('block'),
    ofScope('document'),
  ]
  return {
    inSentence: (sentence) =>
      sentenceLimits.flatMap((limit) =>
        limit.blocks.has(sentence.block.kind)
          ? exceeds(limit, sentence.span, limit.ofSentence(sentence))
          : [],
      ),
    inDocument: (document) => [
      ...blockLimits.flatMap((limit) => inBlocks(limit, document)),
      ...documentLimits.flatMap((limit) => inWhole(limit, document)),
    ],
  }
}
