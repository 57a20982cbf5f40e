import type { ClauseKind, VerbGroup } from '../../../document/syntax.ts'
import type { AnnotatedToken } from '../../../document/token.ts'
import { isStrongMark } from './marks.ts'
import { phraseStart } from './match-phrase.ts'
import type { SyntaxData } from './syntax-data.ts'
import { isFiniteVerb, isVerb } from './verb-forms.ts'

type Tokens = readonly AnnotatedToken[]

export interface ClauseOpener {
  readonly kind: ClauseKind
  /** First word of the clause: that of « parce que », the preposition of « à laquelle ». */
  readonly from: number
  readonly opener: number
  /** The opener is the subject: « qui ». */
  readonly isSubject: boolean
}

/** Words between a word of comparison and its « que »: « plus élevé que », « aussi bien les demandeurs que ». */
const comparisonReach = 5

const comparisonBefore = (tokens: Tokens, index: number, { comparing }: SyntaxData): boolean => {
  for (let left = index - 1; left >= 0 && left >= index - comparisonReach; left--) {
    const token = tokens[left]
    if (comparing.has(token?.norm ?? '')) return token?.norm !== 'plus' || tokens[left - 1]?.norm !== 'ne'
    if (isVerb(token) || token?.kind === 'punctuation') return false
  }
  return false
}

/** Whether a clause plainly begins: a subject pronoun or a conjugated verb comes at once. */
const clauseFollows = (tokens: Tokens, index: number, data: SyntaxData): boolean => {
  for (let right = index; right < tokens.length && right < index + 4; right++) {
    const token = tokens[right]
    if (isFiniteVerb(token)) return true
    if (token?.tag === 'PRON' && data.subjectPronouns.has(token.norm)) return true
    if (token?.tag !== 'PRON' && token?.norm !== 'ne') return false
  }
  return false
}

const opening = (kind: ClauseKind, from: number, opener: number, isSubject = false): ClauseOpener => ({
  kind,
  from,
  opener,
  isSubject,
})

const opensSentence = (tokens: Tokens, index: number): boolean => {
  for (let left = index - 1; left >= 0; left--) {
    if (isStrongMark(tokens[left])) return true
    if (tokens[left]?.kind !== 'punctuation' && tokens[left]?.tag !== 'CCONJ' && tokens[left]?.tag !== 'ADP')
      return false
  }
  return true
}

const relativeOpener = (tokens: Tokens, index: number, data: SyntaxData): ClauseOpener | undefined => {
  const token = tokens[index]
  if (!token) return undefined
  // « lequel dossier » is a determiner, whatever « laquelle est en cours » is called.
  const next = tokens[index + 1]?.tag
  if (token.tag === 'DET' && (next === 'NOUN' || next === 'ADJ' || next === 'PROPN')) return undefined
  const isQuestionWord = token.norm !== 'que' && token.norm !== 'dont'
  if (isQuestionWord && opensSentence(tokens, index)) return undefined
  let from = index
  // « auquel » is a preposition and an implicit pronoun; « auprès de laquelle » has an adverb in front.
  while (tokens[from - 1]?.tag === 'ADP' || (from < index && data.beforeDe.has(tokens[from - 1]?.norm ?? '')))
    from--
  const isGoverned = from < index
  if (token.norm === 'quoi' && !isGoverned) return undefined
  const mayBeSubject = token.norm === 'qui' || token.lemma === 'lequel'
  return opening('relative', from, index, mayBeSubject && !isGoverned)
}

const queOpener = (tokens: Tokens, index: number, data: SyntaxData): ClauseOpener | undefined => {
  const phrase = phraseStart(tokens, index, data.circumstantial)
  if (phrase >= 0) return opening('circumstantial', phrase, index)
  const previous = tokens[index - 1]
  const compares = comparisonBefore(tokens, index, data)
  if (compares && !clauseFollows(tokens, index + 1, data)) return undefined
  if (compares) return opening('circumstantial', index, index)
  if (tokens[index]?.tag === 'ADV') return undefined
  const isRelative = tokens[index]?.tag === 'PRON' || (previous?.norm === 'ce' && previous.tag === 'PRON')
  return opening(isRelative ? 'relative' : 'completive', index, index)
}

const asks = (tokens: Tokens, index: number, before: VerbGroup | undefined, data: SyntaxData): boolean =>
  before !== undefined && before.to === index && data.asking.has(tokens[before.head]?.lemma ?? '')

/** What a word opens, if it opens a clause with a conjugated verb. `before` is the verb group on its left. */
export const clauseOpener = (
  tokens: Tokens,
  index: number,
  before: VerbGroup | undefined,
  data: SyntaxData,
): ClauseOpener | undefined => {
  const token = tokens[index]
  if (!token || (token.tag !== 'PRON' && token.tag !== 'SCONJ' && token.tag !== 'ADV' && token.tag !== 'DET'))
    return undefined
  const { norm, tag } = token
  if (norm === 'que') return queOpener(tokens, index, data)
  if (tag === 'SCONJ' && data.simpleCircumstantial.has(norm)) {
    const asked = norm === 'si' && asks(tokens, index, before, data)
    if (norm === 'comme' && !clauseFollows(tokens, index + 1, data)) return undefined
    return opening(asked ? 'completive' : 'circumstantial', index, index)
  }
  if (norm === 'où' || norm === 'quoi') {
    const phrase = phraseStart(tokens, index, data.circumstantial)
    if (phrase >= 0) return opening('circumstantial', phrase, index)
  }
  if (data.relative.has(norm) && tag !== 'SCONJ') return relativeOpener(tokens, index, data)
  if (data.interrogative.has(norm) && !opensSentence(tokens, index) && before)
    return opening('completive', index, index)
  return undefined
}
