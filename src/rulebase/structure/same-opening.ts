import type { AnnotatedSentence } from '../../document/sentence.ts'
import { compileCues } from '../letter/find-cues.ts'
import type { CheckCompiler, Finding } from './check.ts'

export const sameOpening: CheckCompiler<'same-opening'> = ({ of, above, blocks }, context) => {
  const find = compileCues({ of }, context)
  const opens = (sentence: AnnotatedSentence): boolean =>
    blocks.includes(sentence.block.kind) && (find(sentence).get('of') ?? []).some(({ from }) => from === 0)
  return {
    find({ sentences }) {
      const findings: Finding[] = []
      let run: AnnotatedSentence[] = []
      for (const sentence of [...sentences, undefined]) {
        if (sentence && opens(sentence)) {
          run.push(sentence)
          continue
        }
        const [first, last] = [run[0], run.at(-1)]
        if (first && last && run.length > above)
          findings.push({ span: { start: first.span.start, end: last.span.end }, value: run.length })
        run = []
      }
      return findings
    },
  }
}
