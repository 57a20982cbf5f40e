import { readableWords } from '../../document/readable-words.ts'
import type { AnnotatedSentence, Entity, Sentence } from '../../document/sentence.ts'
import { noSyntax } from '../../document/syntax.ts'
import type { AnnotatedToken, Reading, Token } from '../../document/token.ts'
import type { EnglishKnowledge } from './english-knowledge.ts'
import { featuresOf } from './features.ts'
import { mendTag } from './mend-tag.ts'
import { readToken } from './read-token.ts'
import type { Part } from './tagged-token.ts'

const readingOf = (
  token: Token,
  part: Part,
  before: readonly AnnotatedToken[],
  { wink, data, verbs }: EnglishKnowledge,
): Reading => {
  const { norm } = part
  const read =
    token.kind === 'word' && !token.implicit ? mendTag(token.form, norm, part, before, wink, data) : part
  // « being » is its own dictionary form for wink.
  const lemma = read.tag === 'AUX' && verbs.isFormOfBe(norm) ? 'be' : read.lemma
  return { tag: read.tag, lemma, features: featuresOf(norm, read.tag, lemma, before, verbs, data) }
}

const annotated = (
  token: Token,
  part: Part,
  before: readonly AnnotatedToken[],
  knowledge: EnglishKnowledge,
): AnnotatedToken => {
  const reading = readingOf(token, part, before, knowledge)
  const { kind, placeholder } = token
  // Written out: with spread objects, this is most of the time that reading a letter takes.
  const read: AnnotatedToken = {
    start: token.start,
    end: token.end,
    kind,
    form: token.form,
    norm: part.norm,
    implicit: token.implicit,
    lemma: reading.lemma,
    tag: reading.tag,
    features: reading.features,
    readings: [reading],
    known: kind !== 'word' || knowledge.wink.knows(part.norm),
    syllables: knowledge.syllables(token),
    grade: undefined,
  }
  return placeholder ? { ...read, placeholder } : read
}

const implicitToken = ({ end }: Token, { norm }: Part): Token => ({
  start: end,
  end,
  kind: 'word',
  form: norm,
  norm,
  implicit: true,
})

/** Adds the token itself, then without width the words that it holds besides: `n't` for « don’t ». */
const addToken = (token: Token, tokens: AnnotatedToken[], knowledge: EnglishKnowledge): void => {
  readToken(token, knowledge.data).forEach((part, index) => {
    tokens.push(annotated(index === 0 ? token : implicitToken(token, part), part, tokens, knowledge))
  })
}

const shift = (entities: readonly Entity[], positions: readonly number[], length: number): Entity[] =>
  entities.map(({ kind, from, to }) => ({ kind, from: positions[from] ?? from, to: positions[to] ?? length }))

/** Gives each token its lemma, part of speech and features, and takes contractions apart. */
export const annotateSentence = (sentence: Sentence, knowledge: EnglishKnowledge): AnnotatedSentence => {
  const tokens: AnnotatedToken[] = []
  const positions: number[] = []
  for (const token of sentence.tokens) {
    positions.push(tokens.length)
    addToken(token, tokens, knowledge)
  }
  const entities = shift(sentence.entities, positions, tokens.length)
  return {
    ...sentence,
    tokens,
    entities,
    words: readableWords(tokens, entities),
    units: [],
    syntax: noSyntax,
  }
}
