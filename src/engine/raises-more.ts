import type { Match } from '../rulebase/match.ts'

export const countsOf = (matches: readonly Match[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { rule } of matches) counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1)
  return counts
}

/** Whether some rule has more to say afterwards. */
export const raisesMore = (before: readonly Match[], after: readonly Match[]): boolean => {
  const counts = countsOf(before)
  return [...countsOf(after)].some(([id, count]) => count > (counts.get(id) ?? 0))
}
