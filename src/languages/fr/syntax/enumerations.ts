import type { Enumeration, NounGroup, TokenRange } from '../../../document/syntax.ts'
import type { AnnotatedToken } from '../../../document/token.ts'
import { isComma, isStrongMark } from './marks.ts'
import { isFiniteVerb, isInfinitive, isPastParticiple } from './verb-forms.ts'

type Tokens = readonly AnnotatedToken[]

/** Words that one item may hold. */
const itemReach = 30
/** More items are no row that a writer meant, and would make a hostile text slow. */
const mostItems = 50

/** What an item begins with; items of one row begin alike. */
const kindOf = (tokens: Tokens, index: number, nounStarts: Uint8Array): string => {
  const token = tokens[index]
  if (!token) return ''
  if (isInfinitive(token)) return 'infinitive'
  if (isPastParticiple(token)) return 'participle'
  if (isFiniteVerb(token)) return 'finite'
  // « de votre nom, de votre adresse et de votre date de naissance »
  if (token.tag === 'ADP') return `preposition ${token.norm}`
  if (token.tag === 'ADJ' && nounStarts[index] === 0) return 'adjective'
  if (token.tag === 'SCONJ' || token.norm === 'qui' || token.norm === 'que') return `clause ${token.norm}`
  return nounStarts[index] === 1 ? 'noun' : ''
}

/** End of the last item: the next mark, conjugated verb or conjunction. */
const lastEnd = (tokens: Tokens, from: number, kind: string): number => {
  const isClause = kind === 'finite' || kind.startsWith('clause')
  let index = from + 1
  for (; index < tokens.length && index < from + itemReach; index++) {
    const token = tokens[index]
    if (isComma(token) || isStrongMark(token) || token?.form === ')' || token?.form === '»') break
    if (!isClause && (isFiniteVerb(token) || token?.tag === 'SCONJ')) break
  }
  return index
}

/** Start of the first item: the nearest word before the first comma that begins as the others do. */
const firstStart = (tokens: Tokens, comma: number, kind: string, nounStarts: Uint8Array): number => {
  // An adjective before other words is said of something else.
  if (kind === 'adjective') return kindOf(tokens, comma - 1, nounStarts) === kind ? comma - 1 : -1
  for (let index = comma - 1; index >= 0 && index >= comma - itemReach; index--) {
    const token = tokens[index]
    if (isComma(token) || isStrongMark(token)) return -1
    if (kindOf(tokens, index, nounStarts) === kind && !(kind === 'noun' && tokens[index - 1]?.tag === 'ADP'))
      return index
  }
  return -1
}

/** The row that ends at a conjunction, read backwards from comma to comma. */
const rowAt = (tokens: Tokens, conjunction: number, nounStarts: Uint8Array): TokenRange[] => {
  const kind = kindOf(tokens, conjunction + 1, nounStarts)
  if (kind === '') return []
  const items: TokenRange[] = [{ from: conjunction + 1, to: lastEnd(tokens, conjunction + 1, kind) }]
  let end = isComma(tokens[conjunction - 1]) ? conjunction - 1 : conjunction
  for (let index = end - 1; index >= 0 && index >= end - itemReach && items.length < mostItems; index--) {
    if (isStrongMark(tokens[index])) break
    if (!isComma(tokens[index])) continue
    if (kindOf(tokens, index + 1, nounStarts) !== kind) break
    items.unshift({ from: index + 1, to: end })
    end = index
  }
  const from = firstStart(tokens, end, kind, nounStarts)
  if (from >= 0) items.unshift({ from, to: end })
  return items
}

/** Items between semicolons, the first one behind a colon when there is one. */
const semicolonRow = (tokens: Tokens): TokenRange[] => {
  const marks: number[] = []
  let colon = -1
  for (let index = 0; index < tokens.length; index++) {
    if (tokens[index]?.form === ';') marks.push(index)
    else if (tokens[index]?.form === ':' && marks.length === 0) colon = index
  }
  if (marks.length < 2) return []
  const ends = tokens.at(-1)?.form === '.' ? tokens.length - 1 : tokens.length
  return [colon, ...marks].flatMap((mark, place) => {
    const to = marks[place] ?? ends
    return to > mark + 1 ? [{ from: mark + 1, to }] : []
  })
}

/** « composé, aux termes de votre lettre, de deux adultes et d'un enfant »: what is inserted before a row is none of it. */
const withoutInserted = (
  items: readonly TokenRange[],
  insertions: readonly TokenRange[],
): readonly TokenRange[] => {
  const [first, second] = items
  if (!first || !second) return items
  return insertions.some(({ from, to }) => from <= first.from && first.to <= to && second.from > to)
    ? items.slice(1)
    : items
}

/** Rows of three items or more; two joined by « et » are no enumeration. */
export const findEnumerations = (
  tokens: Tokens,
  nounGroups: readonly NounGroup[],
  insertions: readonly TokenRange[],
): Enumeration[] => {
  const found: Enumeration[] = []
  const semicolons = semicolonRow(tokens)
  if (semicolons.length > 2) found.push({ items: semicolons })
  let nounStarts: Uint8Array | undefined
  let comma = -1
  for (let index = 1; index < tokens.length; index++) {
    const token = tokens[index]
    if (isComma(token)) comma = index
    else if (isStrongMark(token)) comma = -1
    // Three items have a comma between them.
    if (
      token?.tag !== 'CCONJ' ||
      comma < 0 ||
      (token.norm !== 'et' && token.norm !== 'ou' && token.norm !== 'ni')
    )
      continue
    nounStarts ??= startsOf(tokens, nounGroups)
    const items = withoutInserted(rowAt(tokens, index, nounStarts), insertions)
    if (items.length > 2) found.push({ items })
  }
  return found
}

const startsOf = (tokens: Tokens, nounGroups: readonly NounGroup[]): Uint8Array => {
  const starts = new Uint8Array(tokens.length)
  for (const { from } of nounGroups) starts[from] = 1
  return starts
}
