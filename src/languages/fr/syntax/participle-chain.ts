import type { AnnotatedToken } from '../../../document/token.ts'
import { isComma } from './marks.ts'
import { phraseEnd } from './match-phrase.ts'
import type { SyntaxData } from './syntax-data.ts'
import { isAuxiliary, isPastParticiple, isVerb } from './verb-forms.ts'

type Tokens = readonly AnnotatedToken[]

/** How many words may stand between an auxiliary and its participle, an insertion aside. */
const reach = 8
/** Words of an insertion between them: « est, en l'absence de réponse dans ce délai, réputée acceptée ». */
const insertionReach = 20

/** What may stand between an auxiliary and its participle: adverbs, negation, a pronoun hung by a hyphen. */
const isBetween = (token: AnnotatedToken, { floating }: SyntaxData): boolean =>
  token.tag === 'ADV' || token.form === '"' || token.norm.startsWith('-') || floating.has(token.norm)

const pastInsertion = (tokens: Tokens, comma: number): number => {
  for (let index = comma + 1; index < tokens.length && index <= comma + insertionReach; index++) {
    if (isComma(tokens[index])) return index + 1
    if (isVerb(tokens[index]) && !isPastParticiple(tokens[index])) return -1
  }
  return -1
}

/** The participle that an auxiliary builds a tense with, or -1. */
const nextParticiple = (tokens: Tokens, auxiliary: number, data: SyntaxData): number => {
  let index = auxiliary + 1
  let inserted = false
  for (let steps = 0; steps < reach && index < tokens.length; steps++) {
    const token = tokens[index]
    if (isPastParticiple(token)) return index
    const phrase = phraseEnd(tokens, index, data.adverbialPhrases)
    if (phrase > index) index = phrase
    else if (token && isBetween(token, data)) index++
    // « largement et rapidement diffusées »
    else if (token?.tag === 'CCONJ' && tokens[index - 1]?.tag === 'ADV' && tokens[index + 1]?.tag === 'ADV')
      index++
    else if (isComma(token) && !inserted) {
      const end = pastInsertion(tokens, index)
      if (end < 0) return -1
      inserted = true
      index = end
    } else return -1
  }
  return -1
}

export interface ParticipleChain {
  /** Auxiliaries, the verb given included when a participle follows. */
  readonly auxiliaries: readonly number[]
  readonly head: number
}

const none: readonly number[] = []

/** « a », « été », « examiné »: the auxiliaries from a verb on, and the participle at their end. */
export const participleChain = (tokens: Tokens, from: number, data: SyntaxData): ParticipleChain => {
  if (!isAuxiliary(tokens[from])) return { auxiliaries: none, head: from }
  const auxiliaries: number[] = []
  let head = from
  while (isAuxiliary(tokens[head])) {
    const next = nextParticiple(tokens, head, data)
    if (next < 0) break
    auxiliaries.push(head)
    head = next
  }
  return { auxiliaries, head }
}

/**
 * The participles that share the auxiliaries of another: « examinée, classée puis rejetée ». Each stands right behind a
 * comma or a conjunction.
 */
export const sharingParticiples = (tokens: Tokens, head: number, data: SyntaxData): readonly number[] => {
  const found: number[] = []
  let index = head + 1
  for (;;) {
    const mark = tokens[index]
    if (mark?.tag !== 'CCONJ' && !isComma(mark)) break
    let next = index + 1
    if (isComma(mark) && tokens[next]?.tag === 'CCONJ') next++
    while (tokens[next]?.tag === 'ADV')
      next = Math.max(next + 1, phraseEnd(tokens, next, data.adverbialPhrases))
    const token = tokens[next]
    if (!isPastParticiple(token) || token?.tag === 'AUX' || !agrees(tokens[head], token)) break
    found.push(next)
    index = next + 1
  }
  // Without a conjunction at its end, a row of commas is no row: « a été rejetée, faite hors délai ».
  return found.some((at) => tokens[at - 1]?.tag === 'CCONJ' || tokens[at - 2]?.tag === 'CCONJ') ? found : none
}

const agrees = (first: AnnotatedToken | undefined, second: AnnotatedToken | undefined): boolean => {
  const [one, other] = [first?.features, second?.features]
  return (
    (!one?.gender || !other?.gender || one.gender === other.gender) &&
    (!one?.number || !other?.number || one.number === other.number)
  )
}
