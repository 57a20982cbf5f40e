import type { NounGroup, Subject, VerbGroup } from '../../../document/syntax.ts'
import type { AnnotatedToken } from '../../../document/token.ts'
import { attachVerb } from './attach-verb.ts'
import { type ClauseOpener, clauseOpener } from './clause-opener.ts'
import { type ClauseState, close, closeInside, open, outermost, startClauses } from './clause-state.ts'
import { isComma, isStrongMark } from './marks.ts'
import { type NonFiniteOpener, nonFiniteOpener } from './non-finite-opener.ts'
import { isNonFinite, type OpenClause, openClause, waitingClause } from './open-clause.ts'
import { agreesWith, candidateOf, joined, subjectOf } from './subject-candidate.ts'
import type { SyntaxData } from './syntax-data.ts'

type Tokens = readonly AnnotatedToken[]

const isSetOff = (tokens: Tokens, from: number): boolean => {
  const before = tokens[from - 1]
  return before === undefined || isComma(before) || before.tag === 'CCONJ'
}

const isSubordinate = ({ kind }: OpenClause): boolean =>
  kind === 'relative' || kind === 'completive' || kind === 'circumstantial'

const openFinite = (state: ClauseState, { kind, from, opener, isSubject }: ClauseOpener): void => {
  const { tokens } = state
  let opened: OpenClause['kind'] = kind
  // « considérant que », « étant donné que »: the participle is part of the conjunction.
  if (isNonFinite(state.top) && state.top.from >= from) {
    state.top.verb = undefined
    close(state, from)
  }
  // « qui … et qui … », « lorsque … et que … »: beside the last clause and of its kind, not under it.
  if (tokens[from - 1]?.tag === 'CCONJ') {
    while (isNonFinite(state.top)) close(state, from - 1)
    const { top } = state
    const goesOn = tokens[opener]?.norm === 'que' && isSubordinate(top)
    if (goesOn) opened = top.kind
    else if (kind === 'relative' && tokens[opener]?.norm === 'que') opened = 'completive'
    if ((goesOn || top.kind === kind) && top.verb !== undefined) close(state, from - 1)
  }
  const options = { opener, openerIsSubject: isSubject, isSetOff: isSetOff(tokens, from) }
  open(state, openClause(opened, from, state.top, 1, options))
}

const openNonFinite = (
  state: ClauseState,
  place: number,
  { kind, from, opener, isAbsolute }: NonFiniteOpener,
): void => {
  const { tokens, top } = state
  const { near } = top
  const subject = isAbsolute && near && !isComma(tokens[from - 1]) ? near : undefined
  if (subject) {
    state.subjects[place] ??= subjectOf(subject)
    top.near = undefined
  }
  // « pour vérifier … et pour corriger … »: side by side.
  if (tokens[from - 1]?.tag === 'CCONJ' && top.kind === kind) close(state, from - 1)
  const start = subject?.from ?? from
  open(
    state,
    openClause(kind, start, state.top, 1, {
      ...(opener !== undefined && { opener }),
      isSetOff: isSetOff(tokens, start),
      verb: place,
    }),
  )
}

/** A comma ends a clause that comes before its main verb, and one that a comma opened. */
const readComma = (state: ClauseState, index: number): void => {
  for (;;) {
    const { top } = state
    if (top.verb === undefined || top.kind === 'main' || top.kind === 'coordinate' || top.kind === 'frame')
      break
    const isFronted =
      top.kind !== 'relative' && top.kind !== 'completive' && waitingClause(top.parent) !== undefined
    if (!isFronted && !(top.isSetOff && top.kind !== 'completive')) break
    close(state, index)
  }
  const { top } = state
  if (top.near) {
    if (top.verb !== undefined || !top.far) top.far = top.near
    top.near = undefined
  }
  top.lastBreak = index
}

const readConjunction = (state: ClauseState, index: number): void => {
  const { top } = state
  top.lastBreak = index
  // « nous avons reçu votre demande et le service … »: the object is no subject of what follows.
  if (top.verb !== undefined) top.near = undefined
}

const readNoun = (state: ClauseState, group: NounGroup): void => {
  const candidate = candidateOf(group, state.tokens, state.data)
  if (!candidate) return
  const { top } = state
  if (!top.near) top.near = candidate
  else if (state.tokens[group.from - 1]?.tag === 'CCONJ') top.near = joined(top.near, candidate)
}

/** « les pièces que demande le service », « Sont exonérés les étudiants »: the subject behind a verb that has none before. */
const invertedSubject = (state: ClauseState, group: NounGroup, previous: VerbGroup | undefined): void => {
  const { top, tokens, data } = state
  if (!previous || previous.to !== group.from || previous.finite === undefined || top.openerIsSubject) return
  if (top.verb === undefined || state.subjects[top.verb] || state.verbGroups[top.verb] !== previous) return
  const asked = tokens[previous.from - 1]?.lemma === 'quel'
  if (!asked && previous.voice !== 'passive' && (top.kind === 'main' || top.kind === 'coordinate')) return
  const candidate = candidateOf(group, tokens, data)
  if (candidate && agreesWith(candidate, tokens[previous.finite ?? -1]))
    state.subjects[top.verb] = subjectOf(candidate)
}

const isBracket = ({ form }: AnnotatedToken): boolean =>
  form === '(' || form === '[' || form === '«' || form === '“'

/** A bracket opens a frame, with room in it for a clause of its own. */
const openFrame = (state: ClauseState, from: number): void => {
  const frame = openClause('frame', from, state.top, 0)
  open(state, frame)
  open(state, openClause('coordinate', from, frame, 0, { isSetOff: true }))
}

const readStrongMark = (state: ClauseState, index: number): void => {
  const base = outermost(state)
  closeInside(state, base, index)
  base.near = undefined
  base.far = undefined
  base.lastBreak = index
}

/** Closes the frame that a bracket opened. */
const closeFrame = (state: ClauseState, at: number): void => {
  while (state.top.kind !== 'frame') close(state, at)
  close(state, at)
}

export interface ReadClauses {
  readonly all: readonly OpenClause[]
  /** By verb group. */
  readonly subjects: readonly (Subject | undefined)[]
}

/** The clauses of a sentence and the subjects of its verbs, in one pass from left to right. */
export const readClauses = (
  tokens: Tokens,
  nounGroups: readonly NounGroup[],
  verbGroups: readonly VerbGroup[],
  pairs: Int32Array,
  data: SyntaxData,
): ReadClauses => {
  const state = startClauses(tokens, nounGroups, verbGroups, data)
  const frameEnds: number[] = []
  let frameEnd = -1
  let [noun, verb] = [0, 0]
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token) break
    if (frameEnd === index) {
      closeFrame(state, index)
      frameEnds.pop()
      frameEnd = frameEnds.at(-1) ?? -1
    }
    const verbGroup = verbGroups[verb]
    if (verbGroup?.from === index) {
      if (verbGroup.form === 'finite') attachVerb(state, verb, verbGroup)
      else {
        const opener = nonFiniteOpener(tokens, verbGroup, data)
        if (opener) openNonFinite(state, verb, opener)
      }
      verb++
    }
    const previous = verbGroups[verb - 1]
    // Inside a verb group there is nothing to open: « n'ont pas tous été reçus ».
    if (previous && index < previous.to) continue
    if (nounGroups[noun]?.from === index) {
      const group = nounGroups[noun]
      if (group) {
        invertedSubject(state, group, previous)
        readNoun(state, group)
      }
      noun++
    } else while ((nounGroups[noun]?.from ?? index) < index) noun++
    if (token.kind === 'word') {
      const opener = clauseOpener(tokens, index, previous, data)
      if (opener) openFinite(state, opener)
    }
    const end = pairs[index] ?? 0
    if (isComma(token)) readComma(state, index)
    else if (token.tag === 'CCONJ') readConjunction(state, index)
    else if (end > 0 && index > 0 && isBracket(token)) {
      openFrame(state, index + 1)
      frameEnds.push(end)
      frameEnd = end
    } else if (isStrongMark(token) && index < tokens.length - 1) readStrongMark(state, index)
  }
  while (state.top.parent) close(state, tokens.length)
  return { all: state.all, subjects: state.subjects }
}
