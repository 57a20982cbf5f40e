import type { Reading } from '../../../document/token.ts'
import type { Piece } from '../../language.ts'
import { normalise } from '../normalise.ts'
import { type BeforeVowel, changeBeforeVowel } from './before-vowel.ts'
import { withCaseOf } from './letter-case.ts'

/** What joining needs to know of the words that follow. */
export interface JoinKnowledge {
  startsWithVowelSound(text: string): boolean
  readings(norm: string): readonly Reading[]
  /** Words that lose their last vowel before another. */
  readonly elidable: ReadonlySet<string>
  /** Pronouns that may stand between « le » and an infinitive. */
  readonly beforeInfinitive: ReadonlySet<string>
  /** « cet » for « ce ». */
  readonly beforeVowel: BeforeVowel
  /** « du » for « de le », both words in the key. */
  readonly contractions: ReadonlyMap<string, string>
}

// No hyphen before it: « envoyez-le » loses nothing.
const lastWord = /(?:^|[\s«“"(\u00a0'’])([\p{L}\p{M}]+)$/u
const wordAtStart = /^[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*/u

const replaceEnd = (text: string, word: string, by: string, behind = ''): string =>
  text.slice(0, text.length - word.length) + withCaseOf(word, by, behind)

/** « le montrer », « les leur envoyer », « l'y inscrire »: an article stands before no infinitive. */
const opensInfinitive = (text: string, { readings, beforeInfinitive }: JoinKnowledge): boolean => {
  const [first = '', second = ''] = text.split(/\s+/, 2)
  const norm = normalise(wordAtStart.exec(first)?.[0] ?? '')
  const isInfinitive = (word: string): boolean =>
    readings(word).some(({ features }) => features.verbForm === 'Inf')
  if (norm === 'y' || norm === 'en') return true
  return isInfinitive(beforeInfinitive.has(norm) ? normalise(wordAtStart.exec(second)?.[0] ?? '') : norm)
}

/** « de » and « le dossier » as « du » and « dossier »; undefined when the second is a pronoun or nothing contracts. */
const contract = (left: string, right: Piece, following: readonly Piece[], knowledge: JoinKnowledge) => {
  const preposition = lastWord.exec(left)?.[1]
  const article = wordAtStart.exec(right.text)?.[0]
  if (preposition === undefined || article === undefined) return undefined
  const contracted = knowledge.contractions.get(`${normalise(preposition)} ${normalise(article)}`)
  if (contracted === undefined || right.tag === 'PRON') return undefined
  const rest = right.text.slice(article.length).trimStart()
  const after = [rest, ...following.map(({ text }) => text)].filter(Boolean).join(' ')
  // « à l'hôpital »: the article elides instead.
  if (normalise(article) === 'le' && knowledge.startsWithVowelSound(after)) return undefined
  if (right.tag !== 'DET' && opensInfinitive(after, knowledge)) return undefined
  return { left: replaceEnd(left, preposition, contracted, article), rest }
}

/** « c'est », « c'était », « c'en est fait »; « ç'a été » keeps its sound before an a. */
const elideCe = (right: Piece, following: string, tag: Piece['tag']): string | undefined => {
  if (tag === 'DET') return undefined
  // « ce sera », « ce fut »
  if (right.lemma === 'être') return /^[eé]/.test(following) ? 'c' : undefined
  if (following === 'en') return 'c'
  return tag === 'PRON' && right.lemma === 'avoir' ? (following.startsWith('a') ? 'ç' : 'c') : undefined
}

const elide = (
  left: string,
  right: Piece,
  tag: Piece['tag'],
  knowledge: JoinKnowledge,
  apostrophe: string,
): string | undefined => {
  const word = lastWord.exec(left)?.[1]
  if (word === undefined) return undefined
  const norm = normalise(word)
  const following = normalise(wordAtStart.exec(right.text)?.[0] ?? '')
  const by = (letters: string): string =>
    replaceEnd(left, word, letters + apostrophe, following && right.text)
  if (norm === 'si' && /^ils?$/.test(following)) return by('s')
  const ce = norm === 'ce' ? elideCe(right, following, tag) : undefined
  if (ce !== undefined) return by(ce)
  const other = changeBeforeVowel({ word: norm, tag, before: left.slice(0, -word.length) }, right, knowledge)
  if (other !== undefined) return `${replaceEnd(left, word, other)} `
  return knowledge.startsWithVowelSound(right.text) && knowledge.elidable.has(norm)
    ? by(norm.slice(0, -1))
    : undefined
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
    const contracted = contract(text, piece, pieces.slice(index + 1, index + 3), knowledge)
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
