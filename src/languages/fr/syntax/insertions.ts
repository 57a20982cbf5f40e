import type { TokenRange, VerbGroup } from '../../../document/syntax.ts'
import type { AnnotatedToken } from '../../../document/token.ts'
import { isComma, isStrongMark } from './marks.ts'
import { phraseEnd } from './match-phrase.ts'
import type { SyntaxData } from './syntax-data.ts'

type Tokens = readonly AnnotatedToken[]

/** Words from one comma of an insertion to the other. */
const reach = 40

const nextComma = (tokens: Tokens, from: number): number => {
  for (let index = from; index < tokens.length && index < from + reach; index++) {
    if (isComma(tokens[index])) return index
    if (isStrongMark(tokens[index])) return -1
  }
  return -1
}

/** Between the subject and its verb: from the first comma behind the one to the last before the other. */
const beforeVerb = (tokens: Tokens, { subject, from }: VerbGroup): TokenRange | undefined => {
  if (!subject || subject.to >= from) return undefined
  let last = from - 1
  while (last > subject.to && tokens[last]?.tag === 'ADV') last--
  if (!isComma(tokens[last])) return undefined
  let first = subject.to
  while (first < last && !isComma(tokens[first])) first++
  return first < last - 1 ? { from: first + 1, to: last } : undefined
}

/** Behind a verb, a conjunction or « que », before what must follow it: « vous devez, sous huit jours, payer ». */
const behindWord = (tokens: Tokens, comma: number): TokenRange | undefined => {
  const end = nextComma(tokens, comma + 1)
  // « signé, daté, … et envoyé » is a row.
  if (end < comma + 2 || tokens[end + 1]?.tag === 'CCONJ' || end + 1 >= tokens.length) return undefined
  // « …, de votre nom, de votre adresse » is one too.
  if (tokens[comma + 1]?.norm === tokens[end + 1]?.norm) return undefined
  return { from: comma + 1, to: end }
}

const opensBehind = (tokens: Tokens, index: number, data: SyntaxData): boolean => {
  const tag = tokens[index]?.tag
  return (
    tag === 'ADP' ||
    tag === 'ADV' ||
    tag === 'SCONJ' ||
    phraseEnd(tokens, index, data.adverbialPhrases) > index
  )
}

/** Words that cut a clause in two: inside brackets or dashes, or between two commas at a place where no row can be. */
export const findInsertions = (
  tokens: Tokens,
  verbGroups: readonly VerbGroup[],
  pairs: Int32Array,
  data: SyntaxData,
): TokenRange[] => {
  const found: TokenRange[] = []
  for (let index = 0; index < tokens.length; index++) {
    const end = pairs[index] ?? 0
    const form = tokens[index]?.form
    if (end > index + 1 && form !== '«' && form !== '“') found.push({ from: index + 1, to: end })
    if (!isComma(tokens[index])) continue
    const before = tokens[index - 1]
    const hangs =
      before?.tag === 'SCONJ' || before?.tag === 'CCONJ' || before?.norm === 'que' || before?.norm === 'qui'
    const range = hangs ? behindWord(tokens, index) : undefined
    if (range) found.push(range)
  }
  for (const verb of verbGroups) {
    const split = verb.form === 'finite' ? beforeVerb(tokens, verb) : undefined
    if (split) found.push(split)
    if (isComma(tokens[verb.to]) && opensBehind(tokens, verb.to + 1, data)) {
      const range = behindWord(tokens, verb.to)
      if (range) found.push(range)
    }
    const inside = insideGroup(tokens, verb)
    if (inside) found.push(inside)
  }
  return found
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .filter(({ from, to }, place, all) => all[place - 1]?.from !== from || all[place - 1]?.to !== to)
}

/** Between auxiliary and participle: « est, en l'absence de réponse, réputée acceptée ». */
const insideGroup = (tokens: Tokens, { from, to }: VerbGroup): TokenRange | undefined => {
  let first = -1
  for (let index = from; index < to; index++) {
    if (!isComma(tokens[index])) continue
    if (first >= 0) return { from: first + 1, to: index }
    first = index
  }
  return undefined
}
