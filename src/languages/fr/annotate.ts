import type { AnnotatedSentence, Entity, Sentence } from '../../document/sentence.ts'
import type { AnnotatedToken, Reading, Token } from '../../document/token.ts'
import type { Lookup } from './candidates.ts'
import { chooseReading, type Labelled } from './choose-reading.ts'
import { labelSet } from './labels.ts'
import { candidatesOfSentence } from './sentence-candidates.ts'
import type { syllables } from './syllables.ts'
import type { Tagger } from './tagger.ts'
import type { TokenData } from './token-data.ts'

const capitalised = /^\p{Lu}/u
const determiner: Reading['features'] = {}

/** What annotation asks of the language. */
export interface Knowledge {
  readonly lexicon: Lookup
  readonly tagger: Tagger
  readonly data: TokenData
  readonly countSyllables: typeof syllables
}

const syllablesOf = (
  { kind, form }: Labelled['token'],
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
  { countSyllables }: Knowledge,
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
  }
  return token.placeholder ? { ...annotated, placeholder: token.placeholder } : annotated
}

/** Gives each token its lemma, part of speech and features, and undoes contractions. */
export const annotateSentence = (sentence: Sentence, knowledge: Knowledge): AnnotatedSentence => {
  const { lexicon, tagger, data } = knowledge
  const candidates = candidatesOfSentence(sentence, lexicon)
  const chosen = tagger.tag(
    sentence.tokens.map((token, index) => ({
      norm: token.norm,
      capitalised: capitalised.test(token.form),
      candidates: labelSet(candidates[index] ?? []),
    })),
  )
  const labelled: Labelled[] = sentence.tokens.map((token, index) => ({
    token,
    candidates: candidates[index] ?? [],
    label: chosen[index] ?? 0,
  }))
  const tokens: AnnotatedToken[] = []
  const positions: number[] = []
  labelled.forEach(({ token, candidates: all }, index) => {
    const readings = chooseReading(labelled, index)
    const reading = readings[0] ?? { lemma: token.norm, tag: 'X', features: {} }
    const known = token.kind !== 'word' || all.length > 1 || lexicon.lookup(token.norm).length > 0
    positions.push(tokens.length)
    const annotated = annotatedToken(token, reading, readings, known, knowledge)
    if (data.contractions.has(token.norm)) tokens.push(...expand(annotated, knowledge))
    else tokens.push(annotated)
  })
  return { ...sentence, tokens, entities: shift(sentence.entities, positions, tokens.length) }
}
