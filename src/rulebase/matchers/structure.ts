import type { AnnotatedSentence } from '../../document/sentence.ts'
import type { CompileContext, Detector, Match } from '../match.ts'
import type { Rule } from '../rule.ts'
import type { Check, CheckCompiler, CompiledCheck, Finding } from '../structure/check.ts'
import { checks } from '../structure/checks.ts'

const compileCheck = <Type extends Check['type']>(
  check: Extract<Check, { type: Type }>,
  context: CompileContext,
): CompiledCheck => (checks[check.type as Type] as CheckCompiler<Type>)(check, context)

const toMatch = (rule: Rule, check: Check, { span, value, words }: Finding): Match => ({
  rule,
  span,
  ...(words && { words }),
  ...(value !== undefined && 'above' in check && { measured: { value, limit: check.above } }),
})

export interface StructureDetector extends Detector {
  /** A print of what a sentence holds, among all that checks look for in a whole document. */
  printOf(sentence: AnnotatedSentence): string
}

/** Facts about the order, the presence and the build of blocks. */
export const compileStructures = (rules: readonly Rule[], context: CompileContext): StructureDetector => {
  const compiled = rules.flatMap((rule) => {
    const { match } = rule
    return match.kind === 'structure'
      ? [{ rule, check: match.check, held: compileCheck(match.check, context) }]
      : []
  })
  return {
    inSentence: (sentence) =>
      compiled.flatMap(({ rule, check, held }) =>
        (held.findInSentence?.(sentence) ?? []).map((finding) => toMatch(rule, check, finding)),
      ),
    inDocument: (document) =>
      compiled.flatMap(({ rule, check, held }) =>
        (held.find?.(document) ?? []).map((finding) => toMatch(rule, check, finding)),
      ),
    printOf: (sentence) => compiled.map(({ held }) => held.printOf?.(sentence) ?? '').join(''),
  }
}
