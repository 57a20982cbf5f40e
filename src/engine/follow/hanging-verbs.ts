import type { AnnotatedSentence } from '../../document/sentence.ts'
import type { VerbGroup } from '../../document/syntax.ts'
import type { AnnotatedToken } from '../../document/token.ts'
import type { References } from '../../languages/language.ts'

/** The words that are, or stand for, the noun of which a sentence says something, and the verbs that say it. */
export interface Hanging {
  /** Tokens: the noun itself, then « qui », « il » that stand for it. */
  readonly heads: ReadonlySet<number>
  readonly verbs: readonly VerbGroup[]
}

const isRow = ({ tokens }: AnnotatedSentence, { subject }: VerbGroup): boolean =>
  subject !== undefined && tokens.slice(subject.from, subject.to).some(({ tag }) => tag === 'CCONJ')

/** Verbs whose subject is one of the heads, then those that complete them: « doit | être signé ». */
const verbsOf = ({ syntax: { verbGroups } }: AnnotatedSentence, heads: ReadonlySet<number>): VerbGroup[] => {
  const own = new Set<number>()
  verbGroups.forEach(({ subject, governor }, index) => {
    if (subject ? heads.has(subject.head) : governor !== undefined && own.has(governor)) own.add(index)
  })
  return verbGroups.filter((_, index) => own.has(index))
}

/** Another noun that the pronoun at `index` might stand for as well. */
const hasRival = ({ tokens, syntax }: AnnotatedSentence, head: number, index: number): boolean => {
  const { gender, number } = tokens[index]?.features ?? {}
  return syntax.nounGroups.some(
    (group) =>
      group.head !== head &&
      group.head < index &&
      (group.gender === undefined || group.gender === gender) &&
      (group.number === undefined || group.number === number),
  )
}

/** « il faut », « il est possible de »: an « il » that stands for nothing, or may. */
const mayBeEmpty = (
  sentence: AnnotatedSentence,
  index: number,
  { impersonal, copulas, complementOpeners }: References,
): boolean => {
  const { tokens, syntax } = sentence
  const verb = syntax.verbGroups.find(({ subject }) => subject?.head === index)
  const lemma = verb && tokens[verb.head]?.lemma
  if (!verb || lemma === undefined || tokens[index]?.features.gender !== 'Masc') return false
  const isOpen = tokens.slice(verb.to, verb.to + 4).some(({ norm }) => complementOpeners.has(norm))
  return impersonal.has(lemma) || ((copulas.has(lemma) || verb.voice === 'passive') && isOpen)
}

export const isRelativeSubject = (
  token: AnnotatedToken | undefined,
  { relativeSubjects }: References,
): boolean => token?.tag === 'PRON' && relativeSubjects.has(token.norm)

/** « l'ensemble des agents, qui est en vacances, répondra »: of the agents or of all of them, nobody could tell. */
const hasOtherRelative = (
  { tokens, syntax }: AnnotatedSentence,
  head: number,
  relative: number,
  references: References,
): boolean => {
  const main = syntax.verbGroups.find(({ subject }) => subject?.head === head)
  return main
    ? tokens.slice(relative + 1, main.from).some((token) => isRelativeSubject(token, references))
    : false
}

/**
 * What hangs on the noun at `head`. Undefined when a pronoun may or may not stand for it, or when a verb has it in a row
 * with another subject: nobody could tell what they become.
 */
export const hangingOn = (
  sentence: AnnotatedSentence,
  head: number,
  references: References,
): Hanging | undefined => {
  const { tokens, syntax } = sentence
  const { gender, number } = tokens[head]?.features ?? {}
  const heads = new Set([head])
  const group = syntax.nounGroups.find((each) => each.head === head)
  const behind = group?.to ?? head + 1
  const relative = tokens[behind]?.form === ',' ? behind + 1 : behind
  if (isRelativeSubject(tokens[relative], references)) heads.add(relative)
  if (hasOtherRelative(sentence, head, relative, references)) return undefined
  for (const [index, token] of tokens.entries()) {
    if (index <= behind || references.kindOf(token) !== 'subject') continue
    if (token.features.gender !== gender || token.features.number !== number) continue
    if (mayBeEmpty(sentence, index, references)) continue
    if (hasRival(sentence, head, index)) return undefined
    heads.add(index)
  }
  const verbs = verbsOf(sentence, heads)
  return verbs.some((verb) => isRow(sentence, verb)) ? undefined : { heads, verbs }
}
