import type { Block } from '../../document/document.ts'
import type { CheckCompiler } from './check.ts'

export const headingSkip: CheckCompiler<'heading-skip'> = () => ({
  find({ blocks }) {
    const headings = blocks.filter((block): block is Block & { depth: number } => block.depth !== undefined)
    return headings
      .filter((heading, index) => {
        const before = headings[index - 1]
        return before !== undefined && heading.depth > before.depth + 1
      })
      .map(({ span }) => ({ span }))
  },
})
