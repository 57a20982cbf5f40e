// The whole of zod takes as long to load as the lexicon; this part of it is enough.
import * as z from 'zod/mini'
import type { MultiWordUnit } from '../../document/sentence.ts'
import { type AnnotatedToken, type Tag, tags } from '../../document/token.ts'
import type { TokenData } from './token-data.ts'

const schema = z.object({ multiword: z.partialRecord(z.enum(tags), z.array(z.string())) })

interface Expression {
  readonly tag: Tag
  readonly lemma: string
  readonly norms: readonly string[]
}

/** Norms of an expression, as annotation gives them: elisions undone, contractions in two. */
const normsOf = (expression: string, { elisions, contractions, apostropheWords }: TokenData): string[] =>
  expression.split(' ').flatMap((chunk) => {
    if (apostropheWords.has(chunk)) return [chunk]
    return chunk.split(/(?<=')/).flatMap((part) => {
      if (part.endsWith("'")) return [elisions.get(part.slice(0, -1)) ?? part]
      return contractions.get(part) ?? [part]
    })
  })

export type UnitFinder = (tokens: readonly AnnotatedToken[]) => readonly MultiWordUnit[]

/** « A L'ATTENTION DE » lacks its accent. */
const normOf = (token: AnnotatedToken | undefined): string =>
  token?.norm === 'a' && token.tag === 'ADP' && token.lemma === 'à' ? 'à' : (token?.norm ?? '')

const none: readonly MultiWordUnit[] = []

const matches = (tokens: readonly AnnotatedToken[], from: number, norms: readonly string[]): boolean => {
  if (from + norms.length > tokens.length) return false
  for (let index = 1; index < norms.length; index++)
    if (normOf(tokens[from + index]) !== norms[index]) return false
  return true
}

/** Finds the expressions of `data/multiword.yaml`; the longest that starts at a word wins, and none overlap. */
export const createUnitFinder = (
  data: Readonly<Record<string, unknown>>,
  tokenData: TokenData,
): UnitFinder => {
  const byFirst = new Map<string, Expression[]>()
  for (const [tag, expressions] of Object.entries(schema.parse(data).multiword))
    for (const lemma of expressions) {
      const norms = normsOf(lemma, tokenData)
      const first = norms[0]
      if (first === undefined || norms.length < 2) continue
      // The keys were checked against the list of tags just above.
      byFirst.set(first, [...(byFirst.get(first) ?? []), { tag: tag as Tag, lemma, norms }])
    }
  for (const held of byFirst.values()) held.sort((a, b) => b.norms.length - a.norms.length)
  return (tokens) => {
    let found: MultiWordUnit[] | undefined
    for (let from = 0; from < tokens.length; from++) {
      const expressions = byFirst.get(normOf(tokens[from]))
      const match = expressions?.find(({ norms }) => matches(tokens, from, norms))
      if (!match) continue
      const to = from + match.norms.length
      found ??= []
      found.push({ tag: match.tag, lemma: match.lemma, from, to })
      from = to - 1
    }
    return found ?? none
  }
}
