import type { Loss, Score } from '../engine/report.ts'

const shown = 5

/** What costs the whole score most, greatest first. */
export const topLosses = ({ subscores }: Score): Loss[] =>
  subscores
    .flatMap(({ losses }) => losses)
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => b.total - a.total)
    .slice(0, shown)
