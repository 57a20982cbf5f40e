import { readableWords } from '../../document/readable-words.ts'
import type { AnnotatedSentence, Entity, Sentence } from '../../document/sentence.ts'
import type { AnnotatedToken, Reading, Token } from '../../document/token.ts'
import { isGuessed } from './candidates.ts'
import { chooseReading, type LabelledSentence } from './choose-reading.ts'
import { gradeOf, gradeOfArticle } from './grade-of.ts'
import type { LabelIndex } from './labels.ts'
import type { UnitFinder } from './multi-word-units.ts'
import { candidatesOfSentence } from './sentence-candidates.ts'
import { settleAuxiliaries } from './settle-auxiliaries.ts'
import { settleVerb } from './settle-verb.ts'
import type { syllables } from './syllables.ts'
import { markPassives } from './syntax/mark-passives.ts'
import { parseSyntax } from './syntax/parse-syntax.ts'
import type { SyntaxData } from './syntax/syntax-data.ts'
import type { Tagger } from './tagger.ts'
import type { TaggingData } from './tagging-data.ts'
import type { TokenData } from './token-data.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { WordReader } from './word-reader.ts'

const determiner: Reading['features'] = {}

/** What annotation asks of the language. */
export interface Knowledge {
  readonly lexicon: WordReader
  readonly tagger: Tagger
  readonly data: TokenData
  readonly tagging: TaggingData
  readonly labelIndex: LabelIndex
  readonly vocabulary: Vocabulary
  readonly countSyllables: typeof syllables
  readonly findUnits: UnitFinder
  readonly syntax: SyntaxData
}

const syllablesOf = (
  { kind, form }: Token,
  tag: Reading['tag'],
  countSyllables: Knowledge['countSyllables'],
): number => {
  if (kind === 'word') return countSyllables(form, tag)
  // A number, a date or a field is read as a short word, whatever its digits (domain convention).
  return kind === 'punctuation' || kind === 'symbol' ? 0 : 2
}

/** The two words of « au » or « du »: the preposition keeps the span, the article has none of its own. */
const expand = (token: AnnotatedToken, { data, lexicon }: Knowledge): AnnotatedToken[] => {
  const parts = token.tag === 'ADP' || token.tag === 'PRON' ? data.contractions.get(token.norm) : undefined
  if (!parts) return [token]
  const [preposition, second] = parts
  const reading: Reading = { lemma: preposition, tag: 'ADP', features: {} }
  const rest = lexicon.lookup(second)
  const wanted = token.tag === 'PRON' ? 'PRON' : 'DET'
  const article = rest.find(({ tag }) => tag === wanted) ??
    rest[0] ?? { lemma: second, tag: wanted, features: determiner }
  return [
    { ...token, ...reading, norm: preposition, readings: [reading] },
    {
      ...token,
      ...article,
      start: token.end,
      form: second,
      norm: second,
      implicit: true,
      readings: [article],
      syllables: 0,
      grade: gradeOfArticle,
    },
  ]
}

const shift = (entities: readonly Entity[], positions: readonly number[], length: number): Entity[] =>
  entities.map(({ kind, from, to }) => ({ kind, from: positions[from] ?? from, to: positions[to] ?? length }))

/** Written out field by field: spreading two objects into a third takes most of the time of an analysis. */
const annotatedToken = (
  token: Token,
  { lemma, tag, features }: Reading,
  readings: readonly Reading[],
  known: boolean,
  { countSyllables, vocabulary }: Knowledge,
): AnnotatedToken => {
  const annotated = {
    start: token.start,
    end: token.end,
    kind: token.kind,
    form: token.form,
    norm: token.norm,
    implicit: token.implicit,
    lemma,
    tag,
    features,
    readings,
    known,
    syllables: syllablesOf(token, tag, countSyllables),
    grade: token.kind === 'word' ? gradeOf(lemma, tag, vocabulary) : undefined,
  }
  return token.placeholder ? { ...annotated, placeholder: token.placeholder } : annotated
}

const isOfAvoir = (readings: readonly Reading[] = []): boolean =>
  readings.some(({ lemma }) => lemma === 'avoir')

/** « au », « du », « lequel » with a preposition: asked before the list is, for it is asked of every word. */
const mayBeContraction = (norm: string): boolean => norm.startsWith('a') || norm.startsWith('d')

/** Gives each token its lemma, part of speech and features, and undoes contractions. */
export const annotateSentence = (sentence: Sentence, knowledge: Knowledge): AnnotatedSentence => {
  const { lexicon, tagger, data, tagging, labelIndex } = knowledge
  const written = sentence.tokens
  const candidates = candidatesOfSentence(written, lexicon, tagging)
  const sets = candidates.map(labelIndex.setOf)
  const labels = tagger.tag(written, sets)
  settleAuxiliaries(labels, written, sets, (index) => isOfAvoir(candidates[index]), tagging.insideAdverbs)
  settleVerb(labels, written, sets)
  const labelled: LabelledSentence = { tokens: written, candidates, labels, index: labelIndex, data: tagging }
  const tokens: AnnotatedToken[] = []
  const positions: number[] = []
  for (let index = 0; index < written.length; index++) {
    const token = written[index]
    if (!token) break
    const readings = chooseReading(labelled, index)
    const reading = readings[0] ?? { lemma: token.norm, tag: 'X', features: {} }
    const known = !isGuessed(reading)
    positions.push(tokens.length)
    const annotated = annotatedToken(token, reading, readings, known, knowledge)
    if (mayBeContraction(token.norm) && data.contractions.has(token.norm))
      for (const part of expand(annotated, knowledge)) tokens.push(part)
    else tokens.push(annotated)
  }
  const syntax = parseSyntax(tokens, knowledge.syntax)
  markPassives(tokens, syntax)
  const entities = shift(sentence.entities, positions, tokens.length)
  return {
    span: sentence.span,
    block: sentence.block,
    tokens,
    entities,
    words: readableWords(tokens, entities),
    units: knowledge.findUnits(tokens),
    syntax,
  }
}
