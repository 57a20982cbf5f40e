import type { AnnotatedToken } from '../../document/token.ts'
import type { CheckCompiler, Finding } from './check.ts'

const inCapitals = /^\p{Lu}[\p{Lu}'’-]+$/u

export const capitals: CheckCompiler<'capitals'> = ({ above, blocks }) => ({
  find({ sentences }) {
    const findings: Finding[] = []
    for (const { block, tokens } of sentences) {
      if (!blocks.includes(block.kind)) continue
      if (!tokens.some(({ kind, form }) => kind === 'word' && inCapitals.test(form))) continue
      let run: AnnotatedToken[] = []
      for (const token of [...tokens, undefined]) {
        if (
          token?.kind === 'word' &&
          (inCapitals.test(token.form) || (run.length > 0 && token.form === token.form.toUpperCase()))
        ) {
          run.push(token)
          continue
        }
        const [first, last] = [run[0], run.at(-1)]
        if (first && last && run.length > above)
          findings.push({ span: { start: first.start, end: last.end }, value: run.length })
        run = []
      }
    }
    return findings
  },
})
