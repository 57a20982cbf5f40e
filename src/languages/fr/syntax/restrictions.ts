import type { Clause, VerbGroup } from '../../../document/syntax.ts'
import type { AnnotatedToken } from '../../../document/token.ts'
import type { SyntaxData } from './syntax-data.ts'
import { isFiniteVerb } from './verb-forms.ts'

type Tokens = readonly AnnotatedToken[]

/** Words between « ne » and its « que »: « ne peut, en l'état du dossier, être accordée qu'à … ». */
const reach = 16

const isExpletive = (
  tokens: Tokens,
  clauses: readonly Clause[],
  place: number,
  data: SyntaxData,
): boolean => {
  const clause = clauses.find(({ verb }) => verb === place)
  if (clause?.kind !== 'circumstantial') return false
  for (let index = clause.from; index <= (clause.opener ?? clause.from); index++)
    if (data.expletive.has(tokens[index]?.norm ?? '')) return true
  return false
}

/** « que » behind « ne » without « pas » restricts: by place of the verb group, where it stands. */
export const findRestrictions = (
  tokens: Tokens,
  verbGroups: readonly VerbGroup[],
  clauses: readonly Clause[],
  data: SyntaxData,
): ReadonlyMap<number, number> => {
  const found = new Map<number, number>()
  verbGroups.forEach(({ negation, to }, place) => {
    if (negation.length !== 1 || tokens[negation[0] ?? 0]?.norm !== 'ne') return
    for (let index = to; index < tokens.length && index < to + reach; index++) {
      if (tokens[index]?.norm === 'que') {
        if (!isExpletive(tokens, clauses, place, data)) found.set(place, index)
        return
      }
      if (isFiniteVerb(tokens[index])) return
    }
  })
  return found
}
