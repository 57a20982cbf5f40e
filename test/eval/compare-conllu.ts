import type { ConlluSentence, ConlluToken, ConlluWord } from './conllu-words.ts'

export interface Agreement {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export const agreementOf = (right: number, found: number, wanted: number): Agreement => {
  const [precision, recall] = [right / found, right / wanted]
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

const spanOf = ({ start, end }: { start: number; end: number }): string => `${start} ${end}`

const sharedSpans = (
  found: readonly { start: number; end: number }[],
  wanted: readonly { start: number; end: number }[],
): Agreement => {
  const known = new Set(wanted.map(spanOf))
  return agreementOf(found.filter((one) => known.has(spanOf(one))).length, found.length, wanted.length)
}

const sentenceSpans = (sentences: readonly ConlluSentence[]) =>
  sentences.map(({ tokens }) => ({ start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 }))

export interface WordPair {
  readonly found: ConlluWord
  readonly wanted: ConlluWord
  readonly token: ConlluToken
}

/** Words of tokens with the same span and as many words, in order; the others agree on nothing. */
const wordPairs = (found: readonly ConlluToken[], wanted: readonly ConlluToken[]): WordPair[] => {
  const bySpan = new Map(found.map((token) => [spanOf(token), token]))
  return wanted.flatMap((token) => {
    const ours = bySpan.get(spanOf(token))
    if (!ours || ours.words.length !== token.words.length) return []
    return token.words.flatMap((word, index) => {
      const match = ours.words[index]
      return match ? [{ found: match, wanted: word, token }] : []
    })
  })
}

const countWords = (tokens: readonly ConlluToken[]): number =>
  tokens.reduce((sum, { words }) => sum + words.length, 0)

const tagRight = ({ found, wanted }: WordPair): boolean => found.upos === wanted.upos
const lemmaRight = ({ found, wanted }: WordPair): boolean => found.lemma === wanted.lemma

/**
 * Lays our reading of a text beside a treebank's, as the shared tasks of CoNLL do: spans of sentences and tokens by F1, tags
 * and lemmas as the share of the treebank's words that we have with the same span.
 */
export const compareConllu = (found: readonly ConlluSentence[], wanted: readonly ConlluSentence[]) => {
  const [ours, theirs] = [found.flatMap(({ tokens }) => tokens), wanted.flatMap(({ tokens }) => tokens)]
  const pairs = wordPairs(ours, theirs)
  const [rightTags, rightLemmas] = [pairs.filter(tagRight).length, pairs.filter(lemmaRight).length]
  return {
    sentences: sharedSpans(sentenceSpans(found), sentenceSpans(wanted)),
    tokens: sharedSpans(ours, theirs),
    upos: rightTags / pairs.length,
    lemmas: rightLemmas / pairs.length,
    uposF1: agreementOf(rightTags, countWords(ours), countWords(theirs)).f1,
    lemmasF1: agreementOf(rightLemmas, countWords(ours), countWords(theirs)).f1,
    wrongTags: pairs.filter((pair) => !tagRight(pair)),
    wrongLemmas: pairs.filter((pair) => !lemmaRight(pair)),
  }
}

/** Participles of passive verb groups: `Voice=Pass` of ours, the head of an `aux:pass` in the treebank. */
export const comparePassives = (
  found: readonly ConlluSentence[],
  wanted: readonly ConlluSentence[],
): Agreement => {
  const ours = found.flatMap(({ tokens }) =>
    tokens.filter(({ words }) => words.some(({ features }) => features.includes('Voice=Pass'))),
  )
  const theirs = wanted.flatMap(({ tokens }) => {
    const heads = tokens.flatMap(({ words }) =>
      words.flatMap(({ relation, head }) => (relation === 'aux:pass' ? [head] : [])),
    )
    return tokens.filter(({ words }) => words.some(({ id }) => heads.includes(id)))
  })
  return sharedSpans(ours, theirs)
}
