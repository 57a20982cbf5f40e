import type { Document } from '../document/document.ts'
import type { Span } from '../document/span.ts'
import type { Language } from '../languages/language.ts'
import type { CompiledRuleBase } from '../rulebase/load.ts'
import type { Match } from '../rulebase/match.ts'
import { applyInSentence } from './apply-in-sentence.ts'
import type { Suggestion } from './diagnostic.ts'
import { follow } from './follow/follow.ts'
import { placeWithFollowers } from './follow/place-with-followers.ts'
import { keepLineBreak } from './keep-line-break.ts'
import { keepsPart } from './keeps-part.ts'
import type { PlacedRewrite } from './place-rewrite.ts'
import { PieceWriter } from './rewrite-pieces.ts'
import { type CheckedSentence, isSound, type Original, originalOf, type Standing } from './verify-rewrite.ts'

/** A match with what may replace it. `span` is what every suggestion replaces. */
export interface Rewritten {
  readonly match: Match
  readonly span: Span
  /** The part of the first suggestion that the message quotes, where others only follow it. */
  readonly told?: PlacedRewrite
  readonly suggestions: readonly Suggestion[]
}

export interface RewriteContext {
  readonly document: Document
  readonly language: Language
  readonly ruleBase: CompiledRuleBase
  readonly standing: Standing
}

interface Drafted extends PlacedRewrite {
  readonly told?: PlacedRewrite
}

const draftsOf = ({ words, span }: Match, { document, language }: RewriteContext): Drafted[] => {
  if (!words) return []
  const writer = new PieceWriter(words, document, language)
  return words.rewrites.flatMap((rewrite) => {
    if ('exact' in rewrite) return keepLineBreak({ span, text: rewrite.exact }, document, words.sentence.span)
    const draft = writer.draft(rewrite)
    if (!draft) return []
    const { sentence, range } = words
    const followers = draft.target ? follow(sentence, range, draft.target, language) : []
    if (!followers) return []
    const placed = placeWithFollowers(draft, followers, sentence, range, document, language.inflector)
    if (!placed) return []
    const kept = keepLineBreak(placed.whole, document, words.sentence.span)
    return placed.told === placed.whole ? kept : { ...kept, told: placed.told }
  })
}

/** Stretches a rewrite over a wider span, by the words of the source that stand around its own. */
const widen = ({ span, text }: PlacedRewrite, to: Span, source: string): string =>
  source.slice(to.start, span.start) + text + source.slice(span.end, to.end)

export const unchanged = (match: Match): Rewritten => ({ match, span: match.span, suggestions: [] })

const canRewrite = ({ rule, words }: Match): boolean =>
  rule.suggest !== 'none' && words !== undefined && words.rewrites.length > 0

/** Every finding of a sentence with its rewrites. */
export const rewriteSentence = (checked: CheckedSentence, context: RewriteContext): Rewritten[] => {
  if (!checked.kept.some(canRewrite)) return checked.kept.map(unchanged)
  const original = originalOf(checked, context.ruleBase, context.language, context.standing)
  return checked.kept.map((match) => rewriteMatch(match, original, context))
}

/** The rewrites of a match that hold after the sentence is analysed again, all over one span. */
const rewriteMatch = (match: Match, original: Original, context: RewriteContext): Rewritten => {
  const { words, rule } = match
  if (!words || !canRewrite(match)) return unchanged(match)
  const { document, language, ruleBase, standing } = context
  const sound = draftsOf(match, context).filter((placed) => {
    if (!keepsPart(document, words.sentence.block, placed, language.letterMarks)) return false
    const rewritten = applyInSentence(document, original.sentence, placed)
    return rewritten && isSound(rewritten, rule, original, standing, language, ruleBase)
  })
  const span = sound.reduce(
    (all, placed) => ({
      start: Math.min(all.start, placed.span.start),
      end: Math.max(all.end, placed.span.end),
    }),
    match.span,
  )
  const told = sound[0]?.told
  const texts = new Set(sound.map((placed) => widen(placed, span, document.source)))
  const suggestions = [...texts].map((text) => ({ text, safe: rule.suggest === 'safe' }))
  return { match, span, suggestions, ...(told && { told }) }
}
