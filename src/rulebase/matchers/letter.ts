import type { AnnotatedDocument, AnnotatedSentence } from '../../document/sentence.ts'
import type { Span } from '../../document/span.ts'
import type { FactId, Letter } from '../letter/fact.ts'
import { compileCues, type Hits, printOf } from '../letter/find-cues.ts'
import { spanOfTokens } from '../letter/heard-sentence.ts'
import type { CompileContext, Match } from '../match.ts'
import type { Rule } from '../rule.ts'
import type { LetterMatch } from './letter-schema.ts'

type Check = LetterMatch['check']
type CheckOf<Type extends Check['type']> = Extract<Check, { type: Type }>

/** What is needed to judge one letter. `said` has the first words of each need that stands in the text, by its name. */
interface Hearing {
  readonly document: AnnotatedDocument
  readonly letter: Letter
  readonly said: ReadonlyMap<string, Span>
}

const has = ({ letter }: Hearing, id: FactId): boolean => letter.facts.some((fact) => fact.id === id)

const firstOf = ({ letter }: Hearing, ids: readonly FactId[]): Span | undefined =>
  letter.facts.find(({ id }) => ids.includes(id))?.span

/** The first fact of the first of these kinds that is there. */
const preferred = (hearing: Hearing, ids: readonly FactId[]): Span | undefined =>
  ids.map((id) => firstOf(hearing, [id])).find(Boolean)

const body = ({ document }: Hearing): AnnotatedSentence[] =>
  document.sentences.filter(({ block }) => block.kind === 'paragraph' || block.kind === 'list-item')

const needName = (rule: Rule, index: number): string => `${rule.id}/needs/${index}`
const whenName = (rule: Rule): string => `${rule.id}/when`

const holds = (rule: Rule, { when }: LetterMatch, hearing: Hearing): boolean => {
  if (!when) return true
  const { outcome, facts = [] } = when
  return (
    facts.every((id) => has(hearing, id)) &&
    (!outcome || hearing.letter.outcomes.some((one) => outcome.includes(one))) &&
    (!when.says || hearing.said.has(whenName(rule)))
  )
}

const isMissing = (rule: Rule, check: CheckOf<'missing'>, hearing: Hearing): boolean =>
  check.needs.filter((need, index) =>
    'fact' in need ? has(hearing, need.fact) : hearing.said.has(needName(rule, index)),
  ).length < check['at-least']

/** The first of the facts, when too many words stand before it. */
const lateFact = ({ facts, words, share, from }: CheckOf<'late'>, hearing: Hearing): Span | undefined => {
  const fact = firstOf(hearing, facts)
  const sentences = body(hearing)
  const count = (held: readonly AnnotatedSentence[]) =>
    held.reduce((sum, { words: { length } }) => sum + length, 0)
  const total = count(sentences)
  if (!fact || total < from) return undefined
  const before = count(sentences.filter(({ span }) => span.end <= fact.start))
  const isLate = (words !== undefined && before > words) || (share !== undefined && before > share * total)
  return isLate ? fact : undefined
}

/** The first of the facts, when none stands above the signature or the formula that closes the letter. */
const sunkFact = ({ facts }: CheckOf<'below-signature'>, hearing: Hearing): Span | undefined => {
  const end = hearing.document.blocks.find(({ kind }) => kind === 'closing' || kind === 'signature')
  const fact = firstOf(hearing, facts)
  return end && fact && fact.start > end.span.start ? fact : undefined
}

const flagged = (rule: Rule, match: LetterMatch, hearing: Hearing): Span | undefined => {
  const { check } = match
  if (check.type === 'late') return lateFact(check, hearing)
  if (check.type === 'below-signature') return sunkFact(check, hearing)
  if (!isMissing(rule, check, hearing)) return undefined
  const opening = body(hearing)[0] ?? hearing.document.sentences[0]
  return (
    preferred(hearing, match.flag ?? []) ??
    hearing.said.get(whenName(rule)) ??
    (opening && spanOfTokens(opening, { from: 0, to: opening.tokens.length }))
  )
}

const firstWords = (
  { sentences }: AnnotatedDocument,
  find: (sentence: AnnotatedSentence) => Hits,
): Map<string, Span> => {
  const said = new Map<string, Span>()
  for (const sentence of sentences)
    for (const [name, [range]] of find(sentence)) {
      const span = range && spanOfTokens(sentence, range)
      if (span && !said.has(name)) said.set(name, span)
    }
  return said
}

export interface LetterDetector {
  /** Which words that rules ask for a sentence holds. */
  cuesIn(sentence: AnnotatedSentence): string
  inLetter(document: AnnotatedDocument, letter: Letter): Match[]
}

/** Rules about what a letter says, which need its kind and its facts. */
export const compileLetters = (rules: readonly Rule[], context: CompileContext): LetterDetector => {
  const about = rules.flatMap((rule) => (rule.match.kind === 'letter' ? [{ rule, match: rule.match }] : []))
  const sets = Object.fromEntries(
    about.flatMap(({ rule, match: { when, check } }) => [
      [whenName(rule), when?.says ?? []],
      ...(check.type === 'missing'
        ? check.needs.map((need, index) => [needName(rule, index), 'says' in need ? need.says : []])
        : []),
    ]),
  )
  const find = compileCues(sets, context)
  return {
    cuesIn: (sentence) => printOf(find(sentence)),
    inLetter(document, letter) {
      if (about.length === 0) return []
      const hearing = { document, letter, said: firstWords(document, find) }
      return about.flatMap(({ rule, match }) => {
        const span = holds(rule, match, hearing) ? flagged(rule, match, hearing) : undefined
        return span ? [{ rule, span }] : []
      })
    },
  }
}
