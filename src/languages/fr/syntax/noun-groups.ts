import type { NounGroup } from '../../../document/syntax.ts'
import type { AnnotatedToken } from '../../../document/token.ts'
import type { SyntaxData } from './syntax-data.ts'
import { isVerb } from './verb-forms.ts'

type Tokens = readonly AnnotatedToken[]

const isName = (token: AnnotatedToken | undefined): boolean =>
  token?.tag === 'PROPN' || token?.kind === 'placeholder'

const isNoun = (token: AnnotatedToken | undefined): boolean =>
  token?.tag === 'NOUN' ||
  isName(token) ||
  token?.tag === 'X' ||
  (token?.tag === 'SYM' && token.kind === 'symbol')

/** Pronouns that stand where a noun could: « celui-ci », « chacun »; those that lean on a verb belong to it. */
const isStrongPronoun = (
  token: AnnotatedToken | undefined,
  { clitics, relative, subjectPronouns }: SyntaxData,
): boolean =>
  token?.tag === 'PRON' &&
  !token.norm.startsWith('-') &&
  !clitics.has(token.norm) &&
  !relative.has(token.norm) &&
  !subjectPronouns.has(token.norm)

/** Pronouns of verbs that follow a preposition: « par vous », « avec elle ». */
const isGovernedPronoun = (tokens: Tokens, index: number, { governedPronouns }: SyntaxData): boolean =>
  tokens[index]?.tag === 'PRON' &&
  tokens[index - 1]?.tag === 'ADP' &&
  tokens[index]?.implicit === false &&
  governedPronouns.has(tokens[index]?.norm ?? '') &&
  !isVerb(tokens[index + 1])

/** Past determiners, numbers and adjectives before a noun: « les trois plus anciens (dossiers) ». */
const beforeHead = (tokens: Tokens, from: number): number => {
  let index = from
  for (; index < tokens.length; index++) {
    const token = tokens[index]
    const tag = token?.tag
    if (tag === 'DET' || tag === 'ADJ' || tag === 'NUM') continue
    const next = tokens[index + 1]
    if (tag === 'ADV' && next?.tag === 'ADJ' && index > from) continue
    // « une et même demande », « les première et deuxième pages »
    if (
      tag === 'CCONJ' &&
      tokens[index - 1]?.tag === 'ADJ' &&
      next?.tag === 'ADJ' &&
      isNoun(tokens[index + 2])
    )
      continue
    break
  }
  return index
}

/** Past what completes a noun without a preposition: names, numbers, adjectives. */
const afterHead = (tokens: Tokens, head: number): number => {
  let index = head + 1
  for (; index < tokens.length; index++) {
    const token = tokens[index]
    const tag = token?.tag
    if (tag === 'ADJ' || tag === 'NUM' || isName(token) || tag === 'X') continue
    const next = tokens[index + 1]
    if (tag === 'ADV' && next?.tag === 'ADJ') continue
    if (
      tag === 'CCONJ' &&
      tokens[index - 1]?.tag === 'ADJ' &&
      next?.tag === 'ADJ' &&
      !isNoun(tokens[index + 2])
    )
      continue
    // « un dossier type », « la date limite »: a noun hung on another, unless a new name or title opens.
    if (tag === 'NOUN' && index === head + 1 && token?.kind === 'word' && isHungNoun(tokens, head)) continue
    break
  }
  return index
}

const isHungNoun = (tokens: Tokens, head: number): boolean => {
  const [noun, hung] = [tokens[head], tokens[head + 1]]
  return noun?.tag === 'NOUN' && hung?.form === hung?.norm && !hung?.norm.endsWith('.')
}

const groupOf = (
  tokens: Tokens,
  from: number,
  to: number,
  head: number,
  preposition: number | undefined,
): NounGroup => {
  const features = tokens[head]?.features
  const shown = tokens[from]?.tag === 'DET' ? tokens[from]?.features : undefined
  const gender = features?.gender ?? shown?.gender
  const number = shown?.number ?? features?.number
  return { from, to, head, gender, number, preposition }
}

/** « la date de dépôt et numéro »: a noun without determiner behind « et » leans on the preposition before. */
const sharedPreposition = (tokens: Tokens, from: number, last: NounGroup | undefined): number | undefined =>
  last?.preposition !== undefined &&
  last.to === from - 1 &&
  tokens[from - 1]?.tag === 'CCONJ' &&
  tokens[from]?.tag !== 'DET'
    ? last.preposition
    : undefined

/** The noun groups of a sentence, in order; they never overlap. */
export const findNounGroups = (tokens: Tokens, data: SyntaxData): NounGroup[] => {
  const groups: NounGroup[] = []
  let index = 0
  while (index < tokens.length) {
    const tag = tokens[index]?.tag
    const opens =
      tag === 'DET' ||
      tag === 'NUM' ||
      tag === 'ADJ' ||
      isNoun(tokens[index]) ||
      (isStrongPronoun(tokens[index], data) && tokens[index + 1]?.tag !== 'NOUN') ||
      isGovernedPronoun(tokens, index, data)
    if (!opens) {
      index++
      continue
    }
    let head = beforeHead(tokens, index)
    const hasNoun = isNoun(tokens[head])
    if (!hasNoun && head > index) {
      // « le 12 », « les deux » stand for a noun; an adjective alone does not.
      const number =
        tokens[head - 1]?.tag === 'NUM' || (tokens[index]?.tag === 'DET' && tokens[head - 1]?.tag === 'ADJ')
      if (number) head--
      else if (!(tokens[index]?.tag === 'DET' && tokens[head]?.tag === 'PRON')) {
        index = head
        continue
      }
    }
    const to = hasNoun ? afterHead(tokens, head) : head + 1
    const preposition =
      tokens[index - 1]?.tag === 'ADP' ? index - 1 : sharedPreposition(tokens, index, groups.at(-1))
    groups.push(groupOf(tokens, index, to, head, preposition))
    index = to
  }
  return groups
}
