import type { AnnotatedDocument, AnnotatedSentence } from '../document/sentence.ts'
import type { Language } from '../languages/language.ts'
import type { Metric } from '../metrics/metric.ts'
import type { Detector, Match } from './match.ts'
import { compileMetrics } from './matchers/metric.ts'
import { compileSequences } from './matchers/sequence.ts'
import { compileMentions, compileStructures } from './matchers/structure.ts'
import { compileTerms } from './matchers/terms.ts'
import type { Rule, RuleBase } from './rule.ts'

/** Rules ready to run. */
export interface CompiledRuleBase {
  readonly hash: string
  readonly rules: readonly Rule[]
  matchSentence(sentence: AnnotatedSentence): Match[]
  matchDocument(document: AnnotatedDocument): Match[]
  /** Which of the things that rules look for in a whole document this sentence speaks of; equal when the same ones. */
  mentionsIn(sentence: AnnotatedSentence): string
}

/**
 * Turns a compiled rule base into detectors. Throws when a rule names a metric that does not exist, which the
 * build has then failed to see.
 */
export const loadRuleBase = (
  base: RuleBase,
  language: Language,
  metrics: Readonly<Record<string, Metric>>,
): CompiledRuleBase => {
  const rules = base.rules.filter(({ status }) => status !== 'retired')
  const context = { language, metrics }
  const detectors: readonly Detector[] = [
    compileTerms(rules, context),
    compileSequences(rules, context),
    compileMetrics(rules, context),
    compileStructures(rules),
  ]
  return {
    hash: base.hash,
    rules,
    matchSentence: (sentence) => detectors.flatMap((detector) => detector.inSentence(sentence)),
    matchDocument: (document) => detectors.flatMap((detector) => detector.inDocument(document)),
    mentionsIn: compileMentions(rules),
  }
}
