import type { Piece } from '../language.ts'
import { normalise } from './normalise.ts'

/** What joining needs to know of the words that follow. */
export interface JoinKnowledge {
  startsWithVowelSound(text: string): boolean
  isInfinitive(norm: string): boolean
  /** Words that lose their last vowel before another. */
  readonly elidable: ReadonlySet<string>
  /** « cet » for « ce »: form before a vowel. */
  readonly beforeVowel: ReadonlyMap<string, string>
  /** « du » for « de le », both words in the key. */
  readonly contractions: ReadonlyMap<string, string>
}

// No hyphen before it: « envoyez-le » loses nothing.
const lastWord = /(?:^|[\s«“"(\u00a0'’])([\p{L}\p{M}]+)$/u
const wordAtStart = /^[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*/u

const nominal = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB'])

const withCaseOf = (model: string, text: string): string =>
  /^\p{Lu}/u.test(model) ? text.slice(0, 1).toUpperCase() + text.slice(1) : text

const replaceEnd = (text: string, word: string, by: string): string =>
  text.slice(0, text.length - word.length) + withCaseOf(word, by)

/** « de » and « le dossier » as « du » and « dossier »; undefined when the second is a pronoun or nothing contracts. */
const contract = (left: string, right: Piece, next: Piece | undefined, knowledge: JoinKnowledge) => {
  const preposition = lastWord.exec(left)?.[1]
  const article = wordAtStart.exec(right.text)?.[0]
  if (preposition === undefined || article === undefined) return undefined
  const contracted = knowledge.contractions.get(`${normalise(preposition)} ${normalise(article)}`)
  if (contracted === undefined || right.tag === 'PRON') return undefined
  const rest = right.text.slice(article.length).trimStart()
  const after = rest || (next?.text ?? '')
  // « à l'hôpital »: the article elides instead.
  if (normalise(article) === 'le' && knowledge.startsWithVowelSound(after)) return undefined
  const following = wordAtStart.exec(after)?.[0]
  if (right.tag !== 'DET' && following !== undefined && knowledge.isInfinitive(normalise(following)))
    return undefined
  return { left: replaceEnd(left, preposition, contracted), rest }
}

const elide = (
  left: string,
  right: Piece,
  tag: Piece['tag'],
  knowledge: JoinKnowledge,
  apostrophe: string,
) => {
  const word = lastWord.exec(left)?.[1]
  if (word === undefined) return undefined
  const norm = normalise(word)
  const following = normalise(wordAtStart.exec(right.text)?.[0] ?? '')
  if (norm === 'si' && /^ils?$/.test(following)) return replaceEnd(left, word, `s${apostrophe}`)
  if (norm === 'ce' && (right.lemma === 'être' || following === 'en') && tag !== 'DET')
    return replaceEnd(left, word, `c${apostrophe}`)
  if (!knowledge.startsWithVowelSound(right.text)) return undefined
  const other = knowledge.beforeVowel.get(norm)
  if (other !== undefined && (right.tag === undefined || nominal.has(right.tag)))
    return `${replaceEnd(left, word, other)} `
  return knowledge.elidable.has(norm) ? replaceEnd(left, word, norm.slice(0, -1) + apostrophe) : undefined
}

const noSpaceAfter = /(?:['’(«“-]|«\u00a0)$/u
const noSpaceBefore = /^[,.)\]…-]/

const gap = (left: string, right: string): string =>
  left === '' || right === '' || noSpaceAfter.test(left) || noSpaceBefore.test(right) ? '' : ' '

/** Joins pieces with elision and contraction, in the apostrophe that the writer uses. */
export const joinPieces = (
  pieces: readonly Piece[],
  apostrophe: string,
  knowledge: JoinKnowledge,
): string => {
  let text = ''
  let tag: Piece['tag']
  pieces.forEach((piece, index) => {
    if (piece.text === '') return
    const contracted = contract(text, piece, pieces[index + 1], knowledge)
    if (contracted) {
      text = contracted.left + gap(contracted.left, contracted.rest) + contracted.rest
    } else {
      const elided = elide(text, piece, tag, knowledge, apostrophe)
      text = elided === undefined ? text + gap(text, piece.text) + piece.text : elided + piece.text
    }
    tag = piece.text.includes(' ') ? undefined : piece.tag
  })
  return text
}
