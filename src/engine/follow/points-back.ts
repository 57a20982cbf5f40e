import type { AnnotatedSentence } from '../../document/sentence.ts'
import type { Features } from '../../document/token.ts'
import type { References } from '../../languages/language.ts'
import type { TokenRange } from '../../rulebase/match.ts'

/** Words behind the range that point back at the one who was named, subject pronouns aside: « se », « son », « leur ». */
export const pointsBack = (
  { tokens }: AnnotatedSentence,
  range: TokenRange,
  named: Features,
  references: References,
): number[] =>
  tokens.flatMap((token, index) => {
    if (index < range.to) return []
    const kind = references.kindOf(token)
    const isOwner = kind === 'owner' && references.ownerNumber(token) === named.number
    return kind === 'reflexive' || kind === 'other' || isOwner ? [index] : []
  })
