import type { CheckCompiler } from './check.ts'
import { runsOf } from './runs.ts'

export const longRun: CheckCompiler<'long-run'> = ({ words: limit, above, blocks }) => ({
  find: ({ sentences }) =>
    runsOf(
      sentences,
      ({ block, words }) => blocks.includes(block.kind) && words.length > limit,
      (before, { block }) => before.block === block,
    ).flatMap((run) => {
      const [first, last] = [run[0], run.at(-1)]
      return first && last && run.length > above
        ? [{ span: { start: first.span.start, end: last.span.end }, value: run.length }]
        : []
    }),
})
