import type { AnnotatedSentence } from '../document/sentence.ts'
import type { Span } from '../document/span.ts'
import type { AnnotatedToken, Features } from '../document/token.ts'
import type { Inflector, Piece } from '../languages/language.ts'
import type { TokenRange } from '../rulebase/match.ts'
import { apostropheOf } from './apostrophe-of.ts'
import { articleGender } from './article-gender.ts'
import { capitalise, isShouted, startsWithCapital } from './letter-case.ts'
import type { Draft } from './rewrite-pieces.ts'
import { copyPieces } from './rewrite-pieces.ts'

/** A rewrite with the words around it that had to change too. */
export interface PlacedRewrite {
  readonly span: Span
  readonly text: string
}

/** A neighbour of the rewritten words: where it stands, and how it is spelled before elision and contraction. */
interface Neighbour {
  readonly span: Span
  readonly pieces: readonly Piece[]
}

const wordKinds = new Set(['word', 'number', 'placeholder', 'code', 'address'])

const determiner = (
  token: AnnotatedToken,
  gender: Features['gender'],
  inflector: Inflector,
): string | undefined => {
  const number = token.features.number
  return gender && number ? inflector.agree(token.lemma, { gender, number }) : undefined
}

const withCase = (model: string, text: string): string => (startsWithCapital(model) ? capitalise(text) : text)

/** `unknown` when there is one and nobody can tell how it is spelled there. */
const leftNeighbour = (
  sentence: AnnotatedSentence,
  { from }: TokenRange,
  draft: Draft,
  source: string,
  inflector: Inflector,
): Neighbour | 'unknown' | undefined => {
  const last = sentence.tokens[from - 1]
  if (!last || !wordKinds.has(last.kind)) return undefined
  const start = last.implicit ? from - 2 : from - 1
  const first = sentence.tokens[start]
  if (!first) return undefined
  const gender = draft.gender ?? articleGender(sentence, from - 1)
  const article = last.tag === 'DET' ? determiner(last, gender, inflector) : undefined
  const span = { start: first.start, end: last.end }
  if (article === undefined) {
    const copied = copyPieces(sentence, { from: start, to: from }, source, inflector)
    if (!copied) return 'unknown'
    return { span, pieces: last.implicit ? split(first, last) : copied }
  }
  const base: Piece = { text: article, tag: 'DET', lemma: last.lemma }
  return {
    span,
    pieces: last.implicit
      ? [{ text: withCase(first.form, first.norm), tag: 'ADP' }, base]
      : [{ ...base, text: withCase(last.form, article) }],
  }
}

const split = (preposition: AnnotatedToken, article: AnnotatedToken): Piece[] => [
  { text: withCase(preposition.form, preposition.norm), tag: 'ADP', lemma: preposition.lemma },
  { text: article.norm, tag: article.tag, lemma: article.lemma },
]

const rightNeighbour = (
  sentence: AnnotatedSentence,
  index: number,
  source: string,
): Neighbour | undefined => {
  const token = sentence.tokens[index]
  if (!token || !wordKinds.has(token.kind)) return undefined
  const end = sentence.tokens[index + 1]?.implicit ? sentence.tokens[index + 1]?.end : token.end
  const span = { start: token.start, end: end ?? token.end }
  return { span, pieces: [{ text: source.slice(span.start, span.end), tag: token.tag, lemma: token.lemma }] }
}

const opens = /^[«“"(—–•-]$/

/** Tokens of « 1. » or « b) » before the words of a step. */
const stepLength = ({ tokens: [first, second] }: AnnotatedSentence): number =>
  first && second && (first.kind === 'number' || /^\p{L}$/u.test(first.form)) && /^[.)]$/.test(second.form)
    ? 2
    : 0

/** Whether the range opens its sentence; quotation marks, dashes and the number of a step aside. */
const isFirst = (sentence: AnnotatedSentence, from: number): boolean =>
  sentence.tokens.slice(stepLength(sentence), from).every(({ form }) => opens.test(form))

/**
 * Joins a draft with its neighbours. When one of them changes (« n’ » that becomes « ne », a word that takes the
 * capital of deleted ones), the span grows to hold it. Undefined when the place cannot take the words.
 */
export const placeRewrite = (
  draft: Draft,
  sentence: AnnotatedSentence,
  range: TokenRange,
  source: string,
  inflector: Inflector,
): PlacedRewrite | undefined => {
  const written = source.slice(sentence.span.start, sentence.span.end)
  const apostrophe = apostropheOf(written)
  const implicit = sentence.tokens[range.to]?.implicit ? sentence.tokens[range.to] : undefined
  const inside = implicit
    ? [...draft.pieces, { text: implicit.norm, tag: implicit.tag, lemma: implicit.lemma }]
    : draft.pieces
  const to = implicit ? range.to + 1 : range.to
  const [first, last] = [sentence.tokens[range.from], sentence.tokens[to - 1]]
  if (!first || !last || first.implicit) return undefined
  const left = leftNeighbour(sentence, range, draft, source, inflector)
  if (left === 'unknown') return undefined
  const right = rightNeighbour(sentence, to, source)
  // A pronoun hung on the verb with a hyphen would have to move with it.
  if (right && source.slice(right.span.start, right.span.start + 1) === '-') return undefined
  const needsCapital = startsWithCapital(first.form) && isFirst(sentence, range.from)
  const shape = (pieces: readonly Piece[]): string => inflector.join(pieces, apostrophe)

  const atLeft = left && source.slice(left.span.start, left.span.end)
  const atRight = right && source.slice(right.span.start, right.span.end)
  const gapLeft = left && left.span.end < first.start ? ' ' : ''
  const gapRight = right && last.end < right.span.start ? ' ' : ''
  let text = shape([...(left?.pieces ?? []), ...inside, ...(right?.pieces ?? [])])
  let [start, end] = [left?.span.start ?? first.start, right?.span.end ?? last.end]
  const isDeletion = inside.length === 0
  if (atLeft !== undefined && text.startsWith(atLeft + gapLeft) && !(isDeletion && !right)) {
    text = text.slice(atLeft.length + gapLeft.length)
    start = first.start
  }
  if (atRight !== undefined && text.endsWith(gapRight + atRight) && !isDeletion) {
    text = text.slice(0, text.length - atRight.length - gapRight.length)
    end = last.end
  }
  if (text === '') return undefined
  if (isShouted(source.slice(first.start, last.end), written)) text = text.toUpperCase()
  else if (needsCapital) text = capitalise(text)
  return { span: { start, end }, text }
}
