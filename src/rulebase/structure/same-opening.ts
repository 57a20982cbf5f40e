import type { AnnotatedSentence } from '../../document/sentence.ts'
import { compileCues } from '../letter/find-cues.ts'
import type { CheckCompiler } from './check.ts'
import { runsOf } from './runs.ts'

export const sameOpening: CheckCompiler<'same-opening'> = ({ of, above, blocks }, context) => {
  const find = compileCues({ of }, context)
  const opens = (sentence: AnnotatedSentence): boolean =>
    blocks.includes(sentence.block.kind) && (find(sentence).get('of') ?? []).some(({ from }) => from === 0)
  return {
    find: ({ sentences }) =>
      runsOf(sentences, opens).flatMap((run) => {
        const [first, last] = [run[0], run.at(-1)]
        return first && last && run.length > above
          ? [{ span: { start: first.span.start, end: last.span.end }, value: run.length }]
          : []
      }),
  }
}
