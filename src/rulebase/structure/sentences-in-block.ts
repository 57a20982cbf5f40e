import type { Block } from '../../document/document.ts'
import type { CheckCompiler } from './check.ts'

export const sentencesInBlock: CheckCompiler<'sentences-in-block'> = ({ above, blocks }) => ({
  find({ sentences }) {
    const counts = new Map<Block, number>()
    for (const { block } of sentences) counts.set(block, (counts.get(block) ?? 0) + 1)
    return [...counts].flatMap(([block, value]) =>
      blocks.includes(block.kind) && value > above ? [{ span: block.span, value }] : [],
    )
  },
})
