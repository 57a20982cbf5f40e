import type { Emphasis } from '../../document/document.ts'
import type { AnnotatedDocument } from '../../document/sentence.ts'
import { covers, type Span } from '../../document/span.ts'
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

// How many places stand out is counted, not which part of the words: a rewrite elsewhere must not change what is found.
export const emphasisCount: CheckCompiler<'emphasis-count'> = ({ style, above, blocks }) => ({
  find(document) {
    if (document.emphases.length === 0) return []
    const runs = runsOf(document.emphases, style, wordStarts(document, blocks))
    return document.blocks.flatMap(({ kind, span: block }) => {
      if (!blocks.includes(kind)) return []
      const inside = runs.filter(({ span }) => covers(block, span))
      const [first, last] = [inside[0], inside.at(-1)]
      return first && last && inside.length > above
        ? [{ span: { start: first.span.start, end: last.span.end }, value: inside.length }]
        : []
    })
  },
})
