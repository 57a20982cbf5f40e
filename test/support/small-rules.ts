import type { z } from 'zod'
import type { Document } from '../../src/document/document.ts'
import { applyEdit } from '../../src/document/edit.ts'
import { analyze } from '../../src/engine/analyze.ts'
import { metrics } from '../../src/generated/metrics.ts'
import { type CompiledRuleBase, loadRuleBase } from '../../src/rulebase/load.ts'
import { matchSchema } from '../../src/rulebase/matcher.ts'
import { meaningParts, type Rule } from '../../src/rulebase/rule.ts'
import { french, paragraph } from './french.ts'
import { exampleRule, exampleRuleBase } from './rule-base.ts'

/**
 * A rule with the match of a rule file, checked and completed as the build does. The guard on meaning lets its rewrites: a
 * test of where words go should not have to choose words that mean the same.
 */
export const smallRule = (match: z.input<typeof matchSchema>, changes: Partial<Rule> = {}): Rule =>
  exampleRule({ match: matchSchema.parse(match), 'may-change': [...meaningParts], ...changes })

type TermsInput = Extract<z.input<typeof matchSchema>, { kind: 'terms' }>['terms'][number]

/** A rule that swaps one run of words. */
export const termRule = (
  find: string,
  replace: readonly string[],
  more: Partial<TermsInput> = {},
  changes: Partial<Rule> = {},
): Rule => smallRule({ kind: 'terms', terms: [{ find, replace: [...replace], ...more }] }, changes)

/** Rules compiled for French. */
export const compile = (...rules: readonly Rule[]): CompiledRuleBase =>
  loadRuleBase(exampleRuleBase(rules), french, metrics)

/** The words that rules about sentences find in a paragraph, overlaps included. */
export const foundIn = (text: string, ...rules: readonly Rule[]): string[] => {
  const base = compile(...rules)
  return french
    .segment(paragraph(text))
    .flatMap((sentence) => base.matchSentence(french.annotate(sentence)))
    .map(({ span }) => text.slice(span.start, span.end))
}

/** What a document becomes when each suggestion of each finding is applied alone, in the order they are shown. */
export const rewritesIn = (document: Document, ...rules: readonly Rule[]): string[] =>
  analyze(document, { language: french, ruleBase: compile(...rules) }).diagnostics.flatMap(
    ({ span, suggestions }) => suggestions.map(({ text }) => applyEdit(document.source, { span, text })),
  )

export const rewritesOf = (text: string, ...rules: readonly Rule[]): string[] =>
  rewritesIn(paragraph(text), ...rules)
