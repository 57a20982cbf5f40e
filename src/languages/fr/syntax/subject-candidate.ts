import type { NounGroup, Subject } from '../../../document/syntax.ts'
import type { AnnotatedToken } from '../../../document/token.ts'
import type { SyntaxData } from './syntax-data.ts'

type Tokens = readonly AnnotatedToken[]

/** A group without preposition that a verb may have as its subject. */
export interface Candidate extends Subject {
  readonly number: 'Sing' | 'Plur' | undefined
  /** Several groups joined by « et », « ou » or commas. */
  readonly isJoined: boolean
}

/** Whether a noun group may be a subject: no preposition, and not only a date. */
export const candidateOf = (
  group: NounGroup,
  tokens: Tokens,
  { time, collective }: SyntaxData,
): Candidate | undefined => {
  if (group.preposition !== undefined) return undefined
  const head = tokens[group.head]
  if (!head || time.has(head.lemma) || head.kind === 'number') return undefined
  const either =
    collective.has(head.lemma) || head.kind === 'placeholder' || head.tag === 'X' || head.tag === 'SYM'
  return {
    from: group.from,
    to: group.to,
    head: group.head,
    number: either ? undefined : group.number,
    isJoined: false,
  }
}

export const joined = (first: Candidate, second: Candidate): Candidate => ({
  from: first.from,
  to: second.to,
  head: first.head,
  number: 'Plur',
  isJoined: true,
})

/** « le maire ou son adjoint » takes either number; everything else agrees. */
export const agreesWith = (candidate: Candidate, verb: AnnotatedToken | undefined): boolean => {
  const features = verb?.features
  if (features?.person !== undefined && features.person !== 3) return false
  if (features?.mood === 'Imp') return false
  return candidate.isJoined || !candidate.number || !features?.number || candidate.number === features.number
}

export const subjectOf = ({ from, to, head }: Subject): Subject => ({ from, to, head })
