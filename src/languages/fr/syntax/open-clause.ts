import type { ClauseKind } from '../../../document/syntax.ts'
import type { Candidate } from './subject-candidate.ts'

/** A clause while the sentence is read: what it has so far. */
export interface OpenClause {
  /** `frame` is no clause: the sentence as a whole, or what stands between two brackets. */
  readonly kind: ClauseKind | 'frame'
  readonly from: number
  readonly opener: number | undefined
  readonly parent: OpenClause | undefined
  /** How much deeper than its parent: 1 when it depends on it. */
  readonly step: 0 | 1
  /** « qui » is the subject of its clause. */
  readonly openerIsSubject: boolean
  /** Opened behind a comma, a conjunction or at the start, so that a comma may end it. */
  readonly isSetOff: boolean
  to: number
  verb: number | undefined
  /** First group without preposition since the last comma, and the one before that comma. */
  near: Candidate | undefined
  far: Candidate | undefined
  /** Last comma or conjunction, or -1. */
  lastBreak: number
}

type Options = Partial<Pick<OpenClause, 'opener' | 'openerIsSubject' | 'isSetOff' | 'verb'>>

export const openClause = (
  kind: OpenClause['kind'],
  from: number,
  parent: OpenClause | undefined,
  step: 0 | 1,
  { opener, openerIsSubject = false, isSetOff = false, verb }: Options = {},
): OpenClause => ({
  kind,
  from,
  parent,
  opener,
  step,
  openerIsSubject,
  isSetOff,
  to: -1,
  verb,
  near: undefined,
  far: undefined,
  lastBreak: -1,
})

export const isNonFinite = ({ kind }: OpenClause): boolean => kind === 'infinitive' || kind === 'participial'

/** The clause itself or the nearest around it that still waits for its conjugated verb, within the frame. */
export const waitingClause = (clause: OpenClause | undefined): OpenClause | undefined => {
  for (let at = clause; at && at.kind !== 'frame'; at = at.parent)
    if (at.verb === undefined && !isNonFinite(at)) return at
  return undefined
}
