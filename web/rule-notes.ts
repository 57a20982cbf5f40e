import type { Diagnostic } from '../src/engine/diagnostic.ts'
import type { Rule, RuleBase, Work } from '../src/rulebase/rule.ts'
import type { RuleNote } from './analysis-message.ts'

const sourceLine = (work: Work, locator: string | undefined): string =>
  [work.author, work.title, work.year, locator].filter((part) => part !== undefined && part !== '').join(', ')

const noteOf = (rule: Rule, sources: RuleBase['sources']): RuleNote => ({
  title: rule.title,
  explanation: rule.explanation,
  sources: rule.source.flatMap(({ work, locator }) => {
    const known = sources[work]
    return known ? [sourceLine(known, locator)] : []
  }),
})

/** Notes on the rules that a report cites, and on no other. */
export const ruleNotes = (
  { rules, sources }: RuleBase,
  diagnostics: readonly Diagnostic[],
): Record<string, RuleNote> => {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const notes: Record<string, RuleNote> = {}
  for (const { rule: id } of diagnostics) {
    // A rule with several terms names them after a `#`.
    const rule = byId.get(id) ?? byId.get(id.split('#')[0] ?? id)
    if (rule) notes[id] ??= noteOf(rule, sources)
  }
  return notes
}
