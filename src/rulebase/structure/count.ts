import type { Block } from '../../document/document.ts'
import type { AnnotatedSentence } from '../../document/sentence.ts'
import type { Span } from '../../document/span.ts'
import { compileCues } from '../letter/find-cues.ts'
import { spanOfTokens } from '../letter/heard-sentence.ts'
import type { CheckCompiler, Finding } from './check.ts'

interface Hit {
  readonly span: Span
  readonly words: string
}

export const count: CheckCompiler<'count'> = (
  { of, within, above, distinct, unless = [], blocks },
  context,
) => {
  const find = compileCues({ of, unless }, context)
  const hitsIn = (sentence: AnnotatedSentence): Hit[] => {
    if (!blocks.includes(sentence.block.kind)) return []
    const hits = find(sentence)
    if (hits.has('unless')) return []
    return (hits.get('of') ?? []).flatMap((range) => {
      const span = spanOfTokens(sentence, range)
      const words = sentence.tokens
        .slice(range.from, range.to)
        .map(({ norm }) => norm)
        .join(' ')
      return span ? [{ span, words }] : []
    })
  }
  const judge = (hits: readonly Hit[]): Finding[] => {
    const value = distinct ? new Set(hits.map(({ words }) => words)).size : hits.length
    const [first, last] = [hits[0], hits.at(-1)]
    return first && last && value > above
      ? [{ span: { start: first.span.start, end: last.span.end }, value }]
      : []
  }
  if (within === 'sentence') return { findInSentence: (sentence) => judge(hitsIn(sentence)) }
  return {
    find({ sentences }) {
      const byBlock = new Map<Block, Hit[]>()
      for (const sentence of sentences) {
        const held = byBlock.get(sentence.block) ?? []
        held.push(...hitsIn(sentence))
        byBlock.set(sentence.block, held)
      }
      return [...byBlock.values()].flatMap(judge)
    },
  }
}
