import type { Subject, VerbGroup } from '../../../document/syntax.ts'
import { type ClauseState, close, closeInside, open, outermost } from './clause-state.ts'
import { isComma } from './marks.ts'
import { isNonFinite, type OpenClause, openClause, waitingClause } from './open-clause.ts'
import { agreesWith, joined, subjectOf } from './subject-candidate.ts'

/** The subject of a verb among the groups of the clause that waited for it. */
const subjectIn = ({ tokens }: ClauseState, clause: OpenClause, verb: VerbGroup): Subject | undefined => {
  if (clause.openerIsSubject && clause.opener !== undefined)
    return { from: clause.opener, to: clause.opener + 1, head: clause.opener }
  const finite = tokens[verb.finite ?? verb.head]
  const { near, far } = clause
  // « Le maire, le préfet et le ministre sont »
  if (near?.isJoined && far) {
    const row = joined(far, near)
    if (agreesWith(row, finite)) return subjectOf(row)
  }
  const isFarRight = far !== undefined && agreesWith(far, finite)
  // « M. Durand, directeur de l'agence, »: a noun without determiner is said of the one before the comma.
  if (isFarRight && near && tokens[near.from]?.tag === 'NOUN') return subjectOf(far)
  if (near && agreesWith(near, finite)) return subjectOf(near)
  return isFarRight ? subjectOf(far) : undefined
}

const attach = (
  state: ClauseState,
  clause: OpenClause,
  place: number,
  subject: Subject | undefined,
): void => {
  clause.verb = place
  clause.near = undefined
  clause.far = undefined
  clause.lastBreak = -1
  state.subjects[place] ??= subject
}

/** Where the open clause ends when another goes on at `start`: before the comma or conjunction between them. */
const boundary = ({ tokens, top }: ClauseState, start: number): number => {
  const { near, lastBreak } = top
  const breaks = lastBreak >= 0 && lastBreak < start && (!near || near.from >= start || near.from < lastBreak)
  let end = breaks ? lastBreak : start
  while (end > top.from + 1 && (isComma(tokens[end - 1]) || tokens[end - 1]?.tag === 'CCONJ')) end--
  return end
}

/** « il signe et envoie »: one subject for both, when the verbs agree. */
const sharedSubject = ({ tokens, verbGroups, subjects }: ClauseState, first: number, verb: VerbGroup) => {
  const [one, other] = [
    tokens[verbGroups[first]?.finite ?? -1]?.features,
    tokens[verb.finite ?? verb.head]?.features,
  ]
  const agree = one?.person === other?.person && one?.number === other?.number && other?.mood !== 'Imp'
  return agree ? subjects[first] : undefined
}

/** A verb that no open clause waits for begins a clause beside one of them. */
const coordinate = (
  state: ClauseState,
  place: number,
  verb: VerbGroup,
  subject: Subject | undefined,
  start: number,
) => {
  const { tokens } = state
  const end = boundary(state, subject && subject.from < start ? subject.from : start)
  const mark = isComma(tokens[end]) ? end + 1 : end
  const hasConjunction = tokens[mark]?.tag === 'CCONJ'
  let sibling = state.top
  while (isNonFinite(sibling) && sibling.parent) sibling = sibling.parent
  // A comma, or no conjunction, goes back to the main clause; « qui instruit et vérifie » stays in its own.
  if (!hasConjunction || (mark > end && subject)) sibling = outermost(state)
  // « et quelle est la réponse »: it asks for something else.
  const asks = state.data.asked.has(tokens[verb.from - 1]?.lemma ?? '')
  const shared =
    subject ??
    (hasConjunction && !asks && sibling.verb !== undefined
      ? sharedSubject(state, sibling.verb, verb)
      : undefined)
  closeInside(state, sibling, end)
  if (sibling.kind !== 'frame') close(state, end)
  const clause = openClause(
    'coordinate',
    mark,
    state.top,
    sibling.step,
    hasConjunction ? { opener: mark } : {},
  )
  open(state, clause)
  attach(state, clause, place, shared)
}

/** Gives a conjugated verb to the clause that waits for it, and closes those that do not. */
export const attachVerb = (state: ClauseState, place: number, verb: VerbGroup): void => {
  const { tokens, top } = state
  const own = state.subjects[place]
  if (top.verb === undefined && !isNonFinite(top) && top.kind !== 'frame') {
    attach(state, top, place, own ?? subjectIn(state, top, verb))
    return
  }
  const finite = tokens[verb.finite ?? verb.head]
  const pending = top.near && agreesWith(top.near, finite) ? subjectOf(top.near) : undefined
  const start = own && own.from < verb.from ? own.from : verb.from
  const goesOn = tokens[start - 1]?.tag === 'CCONJ' && !isNonFinite(top)
  const target = goesOn ? undefined : waitingClause(top)
  if (!target) {
    coordinate(state, place, verb, own ?? pending, start)
    return
  }
  const inTarget = own ?? subjectIn(state, target, verb)
  closeInside(state, target, boundary(state, inTarget || !pending ? start : pending.from))
  attach(state, target, place, inTarget ?? pending)
}
