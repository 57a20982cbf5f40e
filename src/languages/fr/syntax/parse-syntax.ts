import type { Syntax } from '../../../document/syntax.ts'
import type { AnnotatedToken } from '../../../document/token.ts'
import { findAgents } from './agents.ts'
import { findEnumerations } from './enumerations.ts'
import { findInsertions } from './insertions.ts'
import { pairMarks } from './marks.ts'
import { nestClauses } from './nest-clauses.ts'
import { findNounGroups } from './noun-groups.ts'
import { promoteAdjectives } from './promote-adjectives.ts'
import { readClauses } from './read-clauses.ts'
import { findRestrictions } from './restrictions.ts'
import type { SyntaxData } from './syntax-data.ts'
import { findVerbGroups } from './verb-groups.ts'

/**
 * The build of a sentence: noun and verb groups, clauses, insertions and rows. Each pass goes over the tokens once, since all
 * of it is done again at each keystroke; where the words leave a doubt, a subject or an agent is not named.
 */
export const parseSyntax = (tokens: readonly AnnotatedToken[], data: SyntaxData): Syntax => {
  const verbGroups = findVerbGroups(tokens, data)
  const nounGroups = findNounGroups(tokens, data)
  promoteAdjectives(tokens, nounGroups, verbGroups, data)
  const pairs = pairMarks(tokens)
  const { all, subjects } = readClauses(tokens, nounGroups, verbGroups, pairs, data)
  const clauses = nestClauses(all)
  const agents = findAgents(tokens, nounGroups, verbGroups, data)
  const restrictions = findRestrictions(tokens, verbGroups, clauses, data)
  verbGroups.forEach((group, place) => {
    group.subject = subjects[place]
    group.agent = agents[place]
    const que = restrictions.get(place)
    if (que !== undefined) group.negation = [...group.negation, que]
  })
  const insertions = findInsertions(tokens, verbGroups, pairs, data)
  return {
    nounGroups,
    verbGroups,
    clauses,
    insertions,
    enumerations: findEnumerations(tokens, nounGroups, insertions),
    depth: clauses.reduce((deepest, { depth }) => Math.max(deepest, depth), 0),
  }
}
