import { placeholderTags, type Tag, type Token } from '../../document/token.ts'
import { normalise } from './normalise.ts'
import { isTagged, type Part } from './tagged-token.ts'
import type { TokenData } from './token-data.ts'
import type { WinkToken } from './wink.ts'

const ordinal = /^\d+(?:st|nd|rd|th)$/

const tagOf = (token: Token): Tag => {
  switch (token.kind) {
    case 'punctuation':
      return 'PUNCT'
    case 'symbol':
      return 'SYM'
    case 'number':
      return ordinal.test(token.norm) ? 'ADJ' : 'NUM'
    case 'placeholder':
      return placeholderTags[token.placeholder ?? 'unknown']
    default:
      return 'X'
  }
}

/** Cuts a contraction that wink left whole: « I’m ». */
const splitClitic = (part: Part, data: TokenData): readonly Part[] => {
  const apostrophe = part.norm.lastIndexOf("'")
  const from = part.norm.endsWith("n't") ? part.norm.length - 3 : apostrophe
  const clitic = from > 0 ? data.clitics.get(part.norm.slice(from)) : undefined
  if (!clitic) return [part]
  const norm = part.norm.slice(0, from)
  const tag = clitic.tag === 'AUX' ? 'PRON' : part.tag
  return [
    { norm, lemma: norm, tag },
    { norm: part.norm.slice(from), ...clitic },
  ]
}

/** A word that wink took apart and that is one all the same: « tax-free » has the part of speech of its last part. */
const compound = (norm: string, parts: readonly WinkToken[], data: TokenData): Part => {
  const [first, last] = [parts[0], parts.at(-1)]
  // « cannot » is a verb first, and only then a negation.
  if (data.modals.has(norm)) return { norm, tag: first?.tag ?? 'X', lemma: first?.lemma ?? norm }
  return { norm, tag: last?.tag ?? 'X', lemma: norm }
}

const several = (norm: string, parts: readonly WinkToken[], data: TokenData): readonly Part[] => {
  const read = parts.map(({ value, tag, lemma }): Part => ({ norm: normalise(value), tag, lemma }))
  const firstClitic = read.findIndex((part, index) => index > 0 && data.clitics.has(part.norm))
  if (firstClitic < 0) return [compound(norm, parts, data)]
  const clitics = read.slice(firstClitic)
  const [first] = read
  if (first && firstClitic === 1) return [first, ...clitics]
  const base = read.slice(0, firstClitic).map((part) => part.norm)
  return [compound(base.join(''), parts.slice(0, firstClitic), data), ...clitics]
}

/** The words that a token stands for, the one that holds its span first. */
export const readToken = (token: Token, data: TokenData): readonly Part[] => {
  const { norm } = token
  const parts = isTagged(token) ? token.parts : []
  const [only] = parts
  if (!only || token.kind !== 'word') return [{ norm, tag: tagOf(token), lemma: norm }]
  if (parts.length > 1) return several(norm, parts, data)
  const part = { norm, tag: only.tag, lemma: only.lemma }
  return norm.includes("'") ? splitClitic(part, data) : [part]
}
