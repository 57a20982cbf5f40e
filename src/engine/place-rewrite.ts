import { type Document, visibleText } from '../document/document.ts'
import type { AnnotatedSentence } from '../document/sentence.ts'
import type { Span } from '../document/span.ts'
import type { AnnotatedToken } from '../document/token.ts'
import type { Inflector } from '../languages/language.ts'
import type { TokenRange } from '../rulebase/match.ts'
import { apostropheOf } from './apostrophe-of.ts'
import { capitalise, isShouted, startsWithCapital } from './letter-case.ts'
import { leftNeighbour, rightNeighbour } from './neighbour.ts'
import { opensSentence } from './opens-sentence.ts'
import { type Draft, pieceOf } from './rewrite-pieces.ts'

/** A rewrite with the words around it that had to change too. */
export interface PlacedRewrite {
  readonly span: Span
  readonly text: string
}

const hasGap = ({ text }: Document, from: number, to: number): boolean => /\s/.test(text.slice(from, to))

/** Leaves out the first words that come out as they were, `most` of them; where the rewrite then starts. */
const withoutLeft = (
  text: string,
  words: readonly AnnotatedToken[],
  most: number,
  from: number,
  document: Document,
): PlacedStart => {
  let [rest, start] = [text, words[0]?.start ?? from]
  for (const [index, word] of words.slice(0, most).entries()) {
    const next = words[index + 1]?.start ?? from
    const written = word.form + (hasGap(document, word.end, next) ? ' ' : '')
    if (!rest.startsWith(written)) break
    rest = rest.slice(written.length)
    start = next
  }
  return { text: rest, start }
}

interface PlacedStart {
  readonly text: string
  readonly start: number
}

/** Leaves out the word behind when it comes out as it was. */
const withoutRight = (
  text: string,
  after: AnnotatedToken | undefined,
  to: number,
  isKept: boolean,
  document: Document,
): { readonly text: string; readonly end: number } => {
  if (!after || !text.endsWith(after.form)) return { text, end: after?.end ?? to }
  const gap = hasGap(document, to, after.start)
  const cut = text.slice(0, text.length - after.form.length - (gap ? 1 : 0))
  // Nothing but markup stands between « d’ » and its word, and no space may stand before an end of markup.
  const isGlued = !gap && after.start > to && /\s$/.test(cut)
  return isKept || isGlued || !text.endsWith((gap ? ' ' : '') + after.form)
    ? {
        text: text.slice(0, text.length - after.form.length) + document.source.slice(after.start, after.end),
        end: after.end,
      }
    : { text: cut, end: to }
}

/**
 * Joins a draft with its neighbours. When one of them changes (« n’ » that becomes « ne », a word that takes the
 * capital of deleted ones), the span grows to hold it. Undefined when the place cannot take the words.
 */
export const placeRewrite = (
  draft: Draft,
  sentence: AnnotatedSentence,
  range: TokenRange,
  document: Document,
  inflector: Inflector,
): PlacedRewrite | undefined => {
  const written = visibleText(document, sentence.span)
  const implicit = sentence.tokens[range.to]?.implicit ? sentence.tokens[range.to] : undefined
  const inside = implicit ? [...draft.pieces, pieceOf(implicit, implicit.norm)] : draft.pieces
  const to = implicit ? range.to + 1 : range.to
  const [first, last] = [sentence.tokens[range.from], sentence.tokens[to - 1]]
  if (!first || !last || first.implicit) return undefined
  const left = leftNeighbour(sentence, range, draft, inflector)
  const right = rightNeighbour(sentence, to)
  const after = right?.words[0]
  // A pronoun hung on the verb with a hyphen would have to move with it.
  if (after?.form.startsWith('-')) return undefined
  const isDeletion = inside.length === 0
  const joined = inflector.join(
    [...(left?.pieces ?? []), ...inside, ...(right?.pieces ?? [])],
    apostropheOf(written),
  )
  const words = left?.words ?? []
  // Words struck out before a mark leave the one before them, for there must be something to write.
  const most = isDeletion && !right ? words.length - 1 : words.length
  const { text: fromLeft, start } = withoutLeft(joined, words, most, first.start, document)
  if (left?.isUncertain && start < first.start) return undefined
  const { text, end } = withoutRight(fromLeft, after, last.end, isDeletion, document)
  if (text === '') return undefined
  const span = { start, end }
  if (isShouted(visibleText(document, { start: first.start, end: last.end }), written))
    return { span, text: text.toUpperCase() }
  const needsCapital = startsWithCapital(first.form) && opensSentence(sentence, range.from)
  return { span, text: needsCapital ? capitalise(text) : text }
}
