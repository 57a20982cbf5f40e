import type { AnnotatedSentence } from '../../document/sentence.ts'
import type { AnnotatedToken, Tag } from '../../document/token.ts'
import { compileExceptions } from '../compile-element.ts'
import type { CompileContext, Detector, Match, TokenRange } from '../match.ts'
import type { Rule } from '../rule.ts'
import type { RewritePiece } from './rewrite-schema.ts'
import type { TermsMatch } from './terms-schema.ts'

type Term = TermsMatch['terms'][number]

interface Leaf {
  readonly rule: Rule
  readonly term: Term
  readonly excuses: (sentence: AnnotatedSentence, range: TokenRange) => boolean
  /** Whether the term is explained there, and not only allowed. */
  readonly explains: (sentence: AnnotatedSentence, range: TokenRange) => boolean
}

interface Node {
  readonly forms: Map<string, Node>
  readonly lemmas: Map<string, Node>
  readonly leaves: Leaf[]
}

const newNode = (): Node => ({ forms: new Map(), lemmas: new Map(), leaves: [] })

const headTags: Readonly<Record<NonNullable<Term['inflected']>, readonly Tag[]>> = {
  noun: ['NOUN'],
  adjective: ['ADJ', 'VERB'],
  verb: ['VERB', 'AUX'],
}

const insert = (root: Node, leaf: Leaf): void => {
  let node = root
  for (const word of leaf.term.find.toLowerCase().split(/\s+/)) {
    const children = leaf.term.inflected ? node.lemmas : node.forms
    const next = children.get(word) ?? newNode()
    children.set(word, next)
    node = next
  }
  node.leaves.push(leaf)
}

/** The token that carries the inflection: the first one with the part of speech the term says. */
const headOf = (
  tokens: readonly AnnotatedToken[],
  { from, to }: TokenRange,
  term: Term,
): number | undefined => {
  if (!term.inflected) return from
  const tags = headTags[term.inflected]
  for (let index = from; index < to; index++) if (tags.includes(tokens[index]?.tag ?? 'X')) return index
  return undefined
}

const piecesFor = (text: string, term: Term): RewritePiece[] => {
  if (text === '') return []
  const [head = '', ...rest] = text.split(' ')
  const tail: RewritePiece[] = rest.length > 0 ? [rest.join(' ')] : []
  switch (term.inflected) {
    case undefined:
      return [text]
    case 'noun':
      return [{ noun: head, like: 'head' }, ...tail]
    case 'adjective':
      return [{ agree: head, like: 'head' }, ...tail]
    case 'verb':
      return [{ verb: head, like: 'head' }, ...tail]
  }
}

const toMatch = (sentence: AnnotatedSentence, range: TokenRange, leaf: Leaf): Match[] => {
  const head = headOf(sentence.tokens, range, leaf.term)
  const first = sentence.tokens[range.from]
  const last = sentence.tokens[range.to - 1]
  if (head === undefined || !first || !last) return []
  const isExplained = leaf.explains(sentence, range)
  if (!isExplained && leaf.excuses(sentence, range)) return []
  return [
    {
      rule: leaf.rule,
      span: { start: first.start, end: last.end },
      ...(isExplained && { isExplained }),
      words: {
        sentence,
        range,
        captures: { head: { from: head, to: head + 1 } },
        rewrites: leaf.term.replace.map((text) => piecesFor(text, leaf.term)),
      },
    },
  ]
}

const walk = (sentence: AnnotatedSentence, from: number, index: number, node: Node, into: Match[]): void => {
  for (const leaf of node.leaves) into.push(...toMatch(sentence, { from, to: index }, leaf))
  const token = sentence.tokens[index]
  if (!token) return
  const byForm = node.forms.get(token.norm)
  if (byForm) walk(sentence, from, index + 1, byForm, into)
  const byLemma = node.lemmas.size > 0 ? node.lemmas.get(token.lemma) : undefined
  if (byLemma) walk(sentence, from, index + 1, byLemma, into)
}

/** One automaton over the tokens, for the terms of every rule. */
export const compileTerms = (rules: readonly Rule[], { language }: CompileContext): Detector => {
  const root = newNode()
  for (const rule of rules) {
    if (rule.match.kind !== 'terms') continue
    for (const term of rule.match.terms) {
      const exceptions = [...(rule.match.except ?? []), ...(term.except ?? [])]
      // A title may hold a term without explaining it.
      const glosses = rule.treatment === 'explain' ? exceptions.filter((each) => !each['in-block']) : []
      insert(root, {
        rule,
        term,
        excuses: compileExceptions(exceptions, language),
        explains: compileExceptions(glosses, language),
      })
    }
  }
  return {
    inSentence(sentence) {
      const matches: Match[] = []
      for (let index = 0; index < sentence.tokens.length; index++) {
        const token = sentence.tokens[index]
        if (!token) continue
        const byForm = root.forms.get(token.norm)
        if (byForm) walk(sentence, index, index + 1, byForm, matches)
        const byLemma = root.lemmas.get(token.lemma)
        if (byLemma) walk(sentence, index, index + 1, byLemma, matches)
      }
      return matches
    },
    inDocument: () => [],
  }
}
