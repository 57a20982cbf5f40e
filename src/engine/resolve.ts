import { bySpan, covers, overlaps } from '../document/span.ts'
import type { Match } from '../rulebase/match.ts'
import { weightOf } from './weight.ts'

export interface Resolution {
  readonly kept: readonly Match[]
  readonly shadowed: readonly Match[]
}

/**
 * Which of two matches a writer would rather see: one that can be rewritten over one that cannot, then the longest,
 * then the heaviest, then the first in alphabetical order of rules.
 */
const preference = (a: Match, b: Match): number =>
  Number(isRewritable(b)) - Number(isRewritable(a)) ||
  b.span.end - b.span.start - (a.span.end - a.span.start) ||
  weightOf(b.rule) - weightOf(a.rule) ||
  (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0) ||
  bySpan(a.span, b.span)

const isRewritable = ({ rule }: Match): boolean => rule.suggest !== 'none'

/**
 * Matches over words compete for them, so that two never fight over the same words. A match with no rewrite takes
 * no words away: it may hold one that has, such as an old word inside a passive. Findings on a whole sentence, block
 * or document compete with nobody.
 */
const competes = (a: Match, b: Match): boolean =>
  a.words !== undefined &&
  b.words !== undefined &&
  overlaps(a.span, b.span) &&
  (isRewritable(a) === isRewritable(b) || a.rule.id === b.rule.id)

/** The same finding without its rewrites: it waits until the words inside it are settled. */
const withoutRewrites = (match: Match): Match =>
  match.words ? { ...match, words: { ...match.words, rewrites: [] } } : match

/**
 * Whether its rewrites turn a whole clause around, or write a whole run of words in small letters, so that no other rewrite
 * may stand inside.
 */
const rewritesAround = ({ rule, words }: Match): boolean =>
  rule.match.kind === 'structure' ||
  (words?.rewrites.some(
    (rewrite) =>
      !('exact' in rewrite) && rewrite.some((piece) => typeof piece === 'object' && 'active' in piece),
  ) ??
    false)

const hasRewrites = ({ words }: Match): number => Number((words?.rewrites.length ?? 0) > 0)

/** Whether `other` says all that a match of its rule does: over more words, or over the same with a rewrite. */
const saysMore = (other: Match, match: Match): boolean => {
  if (!other.words || other.rule.id !== match.rule.id || !covers(other.span, match.span)) return false
  const length = ({ span }: Match): number => span.end - span.start
  return length(other) > length(match) || hasRewrites(other) > hasRewrites(match)
}

/** A rule that finds the same words by several patterns says one thing. */
const toldOnce = (matches: readonly Match[]): readonly Match[] =>
  matches.filter((match, index) => {
    const isRepeated = (other: Match): boolean =>
      other.rule.id === match.rule.id &&
      other.span.start === match.span.start &&
      other.span.end === match.span.end &&
      hasRewrites(other) === hasRewrites(match)
    return (
      !match.words ||
      !(matches.some((other) => saysMore(other, match)) || matches.slice(0, index).some(isRepeated))
    )
  })

/** Settles overlaps. Both lists come back in the order of the text. */
export const resolveMatches = (matches: readonly Match[]): Resolution => {
  if (matches.length < 2) return { kept: matches, shadowed: [] }
  const kept: Match[] = []
  const shadowed: Match[] = []
  const told = toldOnce(matches.toSorted(preference))
  const narrow = told.filter((match) => !rewritesAround(match))
  for (const match of narrow) (kept.some((other) => competes(other, match)) ? shadowed : kept).push(match)
  for (const match of told.filter(rewritesAround)) {
    const rivals = kept.filter((other) => competes(other, match))
    if (rivals.some(({ rule }) => rule.id === match.rule.id)) shadowed.push(match)
    else kept.push(rivals.length > 0 ? withoutRewrites(match) : match)
  }
  const inOrder = (a: Match, b: Match): number => bySpan(a.span, b.span) || (a.rule.id < b.rule.id ? -1 : 1)
  return { kept: kept.toSorted(inOrder), shadowed: shadowed.toSorted(inOrder) }
}
