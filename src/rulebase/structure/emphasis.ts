import type { Emphasis } from '../../document/document.ts'
import type { AnnotatedDocument } from '../../document/sentence.ts'
import type { Span } from '../../document/span.ts'
import type { CheckCompiler } from './check.ts'

interface Run {
  readonly span: Span
  /** Words inside it. */
  readonly value: number
}

const wordStarts = ({ sentences }: AnnotatedDocument, blocks: readonly string[]): number[] =>
  sentences
    .filter(({ block }) => blocks.includes(block.kind))
    .flatMap(({ words }) => words.map(({ start }) => start))

/** Emphases of one style that hold words of these blocks. Both lists are in order. */
const runsOf = (
  emphases: readonly Emphasis[],
  style: Emphasis['style'],
  starts: readonly number[],
): Run[] => {
  let at = 0
  return emphases.flatMap(({ style: its, span }): Run[] => {
    if (its !== style) return []
    while ((starts[at] ?? Number.POSITIVE_INFINITY) < span.start) at++
    let value = 0
    while ((starts[at + value] ?? Number.POSITIVE_INFINITY) < span.end) value++
    return value > 0 ? [{ span, value }] : []
  })
}

export const emphasis: CheckCompiler<'emphasis'> = ({ style, above, blocks }) => ({
  find(document) {
    if (document.emphases.length === 0) return []
    return runsOf(document.emphases, style, wordStarts(document, blocks)).filter(({ value }) => value > above)
  },
})

export const emphasisShare: CheckCompiler<'emphasis-share'> = ({ style, above, runs, from, blocks }) => ({
  find(document) {
    if (document.emphases.length === 0) return []
    const starts = wordStarts(document, blocks)
    const found = runsOf(document.emphases, style, starts)
    const [first] = found
    if (!first || found.length < runs || starts.length < from) return []
    const value = Math.round((100 * found.reduce((sum, run) => sum + run.value, 0)) / starts.length)
    return value > above ? [{ span: first.span, value }] : []
  },
})
