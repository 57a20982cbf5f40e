import type { AnnotatedSentence } from '../document/sentence.ts'
import type { AnnotatedToken, Features } from '../document/token.ts'
import type { Inflector, Piece } from '../languages/language.ts'
import type { TokenRange } from '../rulebase/match.ts'
import { articleGender } from './article-gender.ts'
import { capitalise, startsWithCapital } from './letter-case.ts'
import { type Draft, isElided, pieceOf, unelided } from './rewrite-pieces.ts'

/** The words beside the rewritten ones: where they stand, and how they are spelled before elision and contraction. */
export interface Neighbour {
  readonly words: readonly AnnotatedToken[]
  readonly pieces: readonly Piece[]
  readonly isUncertain?: true
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

/** « du » as its two words. */
const split = (preposition: AnnotatedToken, article: Piece): Piece[] => [
  { text: withCase(preposition.form, preposition.norm), tag: 'ADP', lemma: preposition.lemma },
  article,
]

const isPreposition = (token: AnnotatedToken | undefined): token is AnnotatedToken =>
  token?.kind === 'word' && token.tag === 'ADP' && !token.implicit

/** An elided article whose gender nobody can tell: it may stay elided, or else the rewrite has no place there. */
const uncertain = (token: AnnotatedToken): Neighbour => ({
  words: [token],
  pieces: [pieceOf(token, withCase(token.form, 'le'))],
  isUncertain: true,
})

export const leftNeighbour = (
  sentence: AnnotatedSentence,
  { from }: TokenRange,
  draft: Draft,
  inflector: Inflector,
): Neighbour | undefined => {
  const last = sentence.tokens[from - 1]
  if (!last || !wordKinds.has(last.kind)) return undefined
  const before = sentence.tokens[from - 2]
  const gender = draft.target?.gender ?? articleGender(sentence, from - 1)
  const article = last.tag === 'DET' ? determiner(last, gender, inflector) : undefined
  if (last.implicit && before)
    return { words: [before], pieces: split(before, pieceOf(last, article ?? last.norm)) }
  const full = article ?? (isElided(last) ? unelided(sentence, from - 1, inflector) : last.norm)
  if (full === undefined) return uncertain(last)
  const piece = pieceOf(last, full === last.norm && !isElided(last) ? last.form : withCase(last.form, full))
  // « de l’ » may have to become « du ».
  return article !== undefined && isPreposition(before)
    ? { words: [before, last], pieces: split(before, piece) }
    : { words: [last], pieces: [piece] }
}

export const rightNeighbour = ({ tokens }: AnnotatedSentence, index: number): Neighbour | undefined => {
  const token = tokens[index]
  return token && wordKinds.has(token.kind)
    ? { words: [token], pieces: [pieceOf(token, token.form)] }
    : undefined
}
