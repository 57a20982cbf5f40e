import type { AnnotatedDocument } from '../../src/document/sentence.ts'
import type { VerbGroup } from '../../src/document/syntax.ts'
import { type Agreement, agreementOf } from './compare-conllu.ts'
import type { ConlluSentence, ConlluToken, ConlluWord } from './conllu-words.ts'

/** « 12 15 > 3 7 »: a verb and the head of what is said of it, by their places among the characters that are no space. */
type Pair = string

const pairOf = (verb: ConlluToken, other: ConlluToken): Pair =>
  `${verb.start} ${verb.end} > ${other.start} ${other.end}`

/** The tokens of a sentence, once for each word in them: one entry for each of our tokens. */
const byWord = ({ tokens }: ConlluSentence): ConlluToken[] =>
  tokens.flatMap((token) => token.words.map(() => token))

interface Parsed {
  readonly words: readonly ConlluToken[]
  readonly verbGroups: readonly VerbGroup[]
}

/** Lays the sentences of a document beside the CoNLL-U that was written from it. */
const parsedSentences = (document: AnnotatedDocument, written: readonly ConlluSentence[]): Parsed[] => {
  const sentences = document.sentences.filter(({ tokens }) => tokens.length > 0)
  return written.map((sentence, index) => ({
    words: byWord(sentence),
    verbGroups: sentences[index]?.syntax.verbGroups ?? [],
  }))
}

const compare = (found: readonly Pair[], wanted: readonly (readonly Pair[])[]) => {
  const known = new Set(wanted.flat())
  const ours = new Set(found)
  const right = found.filter((pair) => known.has(pair))
  const met = wanted.filter((choices) => choices.some((pair) => ours.has(pair))).length
  const { precision } = agreementOf(right.length, found.length, found.length)
  const recall = met / wanted.length
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return {
    precision,
    recall,
    f1,
    wrong: found.filter((pair) => !known.has(pair)),
    missed: wanted.filter((choices) => !choices.some((pair) => ours.has(pair))),
  }
}

interface Tree {
  readonly tokens: ReadonlyMap<number, ConlluToken>
  readonly words: ReadonlyMap<number, ConlluWord>
  readonly children: ReadonlyMap<number, readonly ConlluWord[]>
}

const treeOf = ({ tokens }: ConlluSentence): Tree => {
  const words = tokens.flatMap((token) => token.words)
  const children = new Map<number, ConlluWord[]>()
  for (const word of words) children.set(word.head, [...(children.get(word.head) ?? []), word])
  return {
    tokens: new Map(tokens.flatMap((token) => token.words.map(({ id }) => [id, token] as const))),
    words: new Map(words.map((word) => [word.id, word])),
    children,
  }
}

const isSubject = ({ relation }: ConlluWord): boolean => /^(?:nsubj|expl:subj)/.test(relation)
const isHelper = ({ relation }: ConlluWord): boolean => /^(?:aux|cop)/.test(relation)

/** Subjects of a clause's head; those of the verb that it is joined to when it has none of its own. */
const subjectsOf = (word: ConlluWord, tree: Tree): readonly ConlluWord[] => {
  const own = (tree.children.get(word.id) ?? []).filter(isSubject)
  if (own.length > 0) return own
  const first = word.relation === 'conj' ? tree.words.get(word.head) : undefined
  return first ? subjectsOf(first, tree) : []
}

/**
 * Heads of the subjects that we name for conjugated verbs, against those of a treebank: `nsubj`, `nsubj:pass` or the empty « il »
 * (`expl:subj`). `written` is the CoNLL-U made from `document`. Either of two subjects is right (« le maire a-t-il »); recall
 * counts the verbs that have a subject of their own.
 */
export const compareSubjects = (
  document: AnnotatedDocument,
  written: readonly ConlluSentence[],
  wanted: readonly ConlluSentence[],
): Agreement & { readonly wrong: readonly Pair[]; readonly missed: readonly (readonly Pair[])[] } => {
  const found = parsedSentences(document, written).flatMap(({ words, verbGroups }) =>
    verbGroups.flatMap(({ finite, subject }) => {
      const verb = finite === undefined ? undefined : words[finite]
      const head = subject && words[subject.head]
      return verb && head ? [pairOf(verb, head)] : []
    }),
  )
  const inherited: Pair[] = []
  const gold = wanted.flatMap((sentence) => {
    const tree = treeOf(sentence)
    return [...tree.words.values()].flatMap((word): Pair[][] => {
      if (!word.features.includes('VerbForm=Fin')) return []
      const clause = isHelper(word) ? tree.words.get(word.head) : word
      const verb = tree.tokens.get(word.id)
      if (!clause || !verb) return []
      const pairs = subjectsOf(clause, tree).flatMap(({ id }) => {
        const subject = tree.tokens.get(id)
        return subject ? [pairOf(verb, subject)] : []
      })
      const isOwn = (tree.children.get(clause.id) ?? []).some(isSubject)
      if (!isOwn) inherited.push(...pairs)
      return isOwn && pairs.length > 0 ? [pairs] : []
    })
  })
  // A shared subject is right to name, and no miss when it is not named.
  const shared = new Set(inherited)
  return compare(
    found.filter((pair) => !shared.has(pair)),
    gold,
  )
}

/** Heads of agent complements: ours against `obl:agent` of a treebank, both with the participle that they complete. */
export const compareAgents = (
  document: AnnotatedDocument,
  written: readonly ConlluSentence[],
  wanted: readonly ConlluSentence[],
): Agreement & { readonly wrong: readonly Pair[]; readonly missed: readonly (readonly Pair[])[] } => {
  const found = parsedSentences(document, written).flatMap(({ words, verbGroups }) =>
    verbGroups.flatMap(({ head, agent }) => {
      const [verb, doer] = [words[head], agent && words[agent.head]]
      return verb && doer ? [pairOf(verb, doer)] : []
    }),
  )
  const gold = wanted.flatMap((sentence) => {
    const { tokens, words } = treeOf(sentence)
    return [...words.values()].flatMap(({ id, head, relation }) => {
      const [doer, verb] = [tokens.get(id), tokens.get(head)]
      return relation === 'obl:agent' && doer && verb ? [[pairOf(verb, doer)]] : []
    })
  })
  return compare(found, gold)
}
