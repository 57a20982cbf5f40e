import type { NounGroup, Subject, VerbGroup } from '../../../document/syntax.ts'
import type { AnnotatedToken } from '../../../document/token.ts'
import { type OpenClause, openClause } from './open-clause.ts'
import type { SyntaxData } from './syntax-data.ts'

/** One reading of a sentence from left to right: the open clauses are a chain from `top` outwards. */
export interface ClauseState {
  readonly tokens: readonly AnnotatedToken[]
  readonly nounGroups: readonly NounGroup[]
  readonly verbGroups: readonly VerbGroup[]
  readonly data: SyntaxData
  /** Every clause, in the order of opening. */
  readonly all: OpenClause[]
  /** By verb group. */
  readonly subjects: (Subject | undefined)[]
  top: OpenClause
}

export const startClauses = (
  tokens: readonly AnnotatedToken[],
  nounGroups: readonly NounGroup[],
  verbGroups: readonly VerbGroup[],
  data: SyntaxData,
): ClauseState => {
  const frame = openClause('frame', 0, undefined, 0)
  const main = openClause('main', 0, frame, 0, { isSetOff: true })
  const subjects = verbGroups.map(({ subject }) => subject)
  return { tokens, nounGroups, verbGroups, data, all: [frame, main], subjects, top: main }
}

export const open = (state: ClauseState, clause: OpenClause): void => {
  state.all.push(clause)
  state.top = clause
}

/** Closes the innermost clause, unless it is the frame of the sentence. */
export const close = (state: ClauseState, at: number): void => {
  const { top } = state
  if (!top.parent) return
  top.to = Math.max(top.from, at)
  state.top = top.parent
}

/** Closes what is open inside a clause. */
export const closeInside = (state: ClauseState, clause: OpenClause, at: number): void => {
  while (state.top !== clause && state.top.parent) close(state, at)
}

/** The clause right under the frame: the main one, or that of the brackets. */
export const outermost = ({ top }: ClauseState): OpenClause => {
  let clause = top
  while (clause.parent && clause.parent.kind !== 'frame') clause = clause.parent
  return clause
}
