import type { CheckCompiler } from './check.ts'

export const wordsInDocument: CheckCompiler<'words-in-document'> = ({ above, without, blocks }) => ({
  find({ sentences, blocks: all }) {
    if (all.some(({ kind }) => kind === without)) return []
    const counted = sentences.filter(({ block }) => blocks.includes(block.kind))
    const value = counted.reduce((sum, { words }) => sum + words.length, 0)
    const [first] = counted
    return first && value > above ? [{ span: first.block.span, value }] : []
  },
})
