import type { Clause } from '../../../document/syntax.ts'
import type { OpenClause } from './open-clause.ts'

/** A clause is kept when it has its verb; the main one always is. */
const isKept = ({ kind, verb }: OpenClause): boolean =>
  kind === 'main' || (kind !== 'frame' && verb !== undefined)

/** The clauses that turned out to be some, in order, with their depth. */
export const nestClauses = (all: readonly OpenClause[]): Clause[] => {
  const depths = new Map<OpenClause, number>()
  // A clause reaches as far as those in it. They come behind it in the list.
  for (let index = all.length - 1; index > 0; index--) {
    const clause = all[index]
    if (clause?.parent && isKept(clause)) clause.parent.to = Math.max(clause.parent.to, clause.to)
  }
  const clauses: Clause[] = []
  for (const clause of all) {
    const around = clause.parent ? (depths.get(clause.parent) ?? 0) : 0
    const kept = isKept(clause)
    const depth = kept ? around + clause.step : around
    depths.set(clause, depth)
    const { kind, from, to, opener, verb } = clause
    if (!kept || kind === 'frame') continue
    clauses.push({ from, to, depth, kind, opener, verb })
  }
  return clauses.sort((a, b) => a.from - b.from || a.depth - b.depth)
}
