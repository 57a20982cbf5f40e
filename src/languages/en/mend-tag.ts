import type { AnnotatedToken, Reading } from '../../document/token.ts'
import type { TokenData } from './token-data.ts'
import type { Wink } from './wink.ts'

type Read = Pick<Reading, 'tag' | 'lemma'>

const capitalised = /^\p{Lu}\p{Ll}/u
const participle = /ed$/
/** Endings of verbs alone: « utilised » is never an adjective first. */
const verbParticiple = /(?:[iy]sed|ized|yzed)$/
const doubled = /([bdglmnprt])\1ed$/

/** The dictionary form that a word in -ed comes from, when wink knows one. */
const verbOfParticiple = (norm: string, wink: Wink): string | undefined => {
  const stem = norm.slice(0, -2)
  const candidates = [
    `${stem}e`,
    stem,
    ...(doubled.test(norm) ? [stem.slice(0, -1)] : []),
    `${stem.slice(0, -1)}y`,
  ]
  const verb = candidates.find((candidate) => wink.knows(candidate))
  return verb && (wink.read(verb).tokens[0]?.lemma ?? verb)
}

/** The last word before that is no adverb and no negation. */
const before = (tokens: readonly AnnotatedToken[]): AnnotatedToken | undefined =>
  tokens.findLast(({ tag, lemma }) => tag !== 'ADV' && lemma !== 'not')

/**
 * Sets right what wink takes wrong in letters: the capital of a sentence's first word makes it no name, « utilised »
 * is an adjective for it even after « have », and « result » a noun even after « will ».
 */
export const mendTag = (
  form: string,
  norm: string,
  read: Read,
  tokens: readonly AnnotatedToken[],
  wink: Wink,
  data: TokenData,
): Read => {
  if (read.tag === 'PROPN' && capitalised.test(form) && !tokens.some(({ kind }) => kind === 'word')) {
    const [plain] = wink.knows(norm) ? wink.read(norm).tokens : []
    return plain ?? read
  }
  if (read.tag !== 'ADJ' && read.tag !== 'NOUN') return read
  const previous = before(tokens)
  if (read.tag === 'NOUN')
    return read.lemma === norm && previous && data.modals.has(previous.lemma) && previous.tag === 'AUX'
      ? { tag: 'VERB', lemma: norm }
      : read
  const isParticiple =
    (previous?.lemma === 'have' && participle.test(norm)) ||
    (previous?.lemma === 'be' && verbParticiple.test(norm))
  const lemma = isParticiple ? verbOfParticiple(norm, wink) : undefined
  return lemma ? { tag: 'VERB', lemma } : read
}
