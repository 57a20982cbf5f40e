import type { CheckCompiler } from './check.ts'

export const missingBlock: CheckCompiler<'missing-block'> = ({ block, when, flag }) => ({
  find({ blocks }) {
    const kinds = new Set(blocks.map(({ kind }) => kind))
    if (kinds.has(block) || !when.every((kind) => kinds.has(kind))) return []
    const flagged = blocks.find(({ kind }) => kind === flag)
    return flagged ? [{ span: flagged.span }] : []
  },
})
