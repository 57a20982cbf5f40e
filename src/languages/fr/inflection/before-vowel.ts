import type { Reading, Tag } from '../../../document/token.ts'
import type { Piece } from '../../language.ts'
import { normalise } from '../normalise.ts'

/** Words with another form before a vowel. */
export interface BeforeVowel {
  /** « cet » for « ce », « mon » for « ma ». */
  readonly determiners: ReadonlyMap<string, string>
  /** « nouvel » for « nouveau »: masculine singular, in front of a noun. */
  readonly adjectives: ReadonlyMap<string, string>
  /** The way back, for the forms that have one: « ce » for « cet ». */
  readonly back: ReadonlyMap<string, string>
}

interface Knowledge {
  startsWithVowelSound(text: string): boolean
  readings(norm: string): readonly Reading[]
  readonly beforeVowel: BeforeVowel
}

interface Left {
  /** In lower case. */
  readonly word: string
  readonly tag: Piece['tag']
  /** What stands before it. */
  readonly before: string
}

const wordAtStart = /^[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*/u
const lastWord = /([\p{L}\p{M}]+)[\s\u00a0]*$/u
const nominal: ReadonlySet<Tag> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB'])
const named: ReadonlySet<Tag> = new Set(['NOUN', 'PROPN', 'ADJ'])
/** What stands behind an adjective that its noun goes before: « un projet nouveau et utile ». */
const linking: ReadonlySet<Tag> = new Set(['ADP', 'CCONJ', 'SCONJ', 'PRON', 'DET', 'ADV', 'AUX'])

/** Whether a noun, or an adjective in front of one, follows; an unknown word is a noun. */
const isNamed = ({ tag }: Piece, readings: readonly Reading[]): boolean =>
  tag ? named.has(tag) : !readings.some((reading) => linking.has(reading.tag))

/** « vieux » is its own plural: « de vieux usagers », and in « un vieil avis » only the article tells. */
const isSingular = (left: Left, readings: readonly Reading[], knowledge: Knowledge): boolean => {
  const nouns = readings.filter(({ tag }) => named.has(tag))
  const numbers = new Set(nouns.map(({ features }) => features.number))
  if (!numbers.has('Plur')) return true
  const article = normalise(lastWord.exec(left.before)?.[1] ?? '')
  return (
    numbers.size > 1 &&
    knowledge
      .readings(article)
      .some(({ tag, features: { number, gender } }) => tag === 'DET' && number === 'Sing' && gender !== 'Fem')
  )
}

const adjective = (left: Left, right: Piece, knowledge: Knowledge): string | undefined => {
  const other = knowledge.beforeVowel.adjectives.get(left.word)
  // « un vieux aimable »: the word is a noun itself.
  if (other === undefined || left.tag === 'NOUN') return undefined
  const readings = knowledge.readings(normalise(wordAtStart.exec(right.text)?.[0] ?? ''))
  if (!isNamed(right, readings)) return undefined
  return left.word !== 'vieux' || isSingular(left, readings, knowledge) ? other : undefined
}

/** The form that a word takes in front of the next one; undefined when it stays as it is. */
export const changeBeforeVowel = (left: Left, right: Piece, knowledge: Knowledge): string | undefined => {
  if (left.tag === 'PRON') return undefined
  if (knowledge.startsWithVowelSound(right.text)) {
    const determiner = knowledge.beforeVowel.determiners.get(left.word)
    if (determiner === undefined) return adjective(left, right, knowledge)
    return right.tag === undefined || nominal.has(right.tag) ? determiner : undefined
  }
  return wordAtStart.test(right.text) ? knowledge.beforeVowel.back.get(left.word) : undefined
}
