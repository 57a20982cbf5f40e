import { factIds, type Letter } from '../rulebase/letter/fact.ts'
import type { ReportedLetter } from './report.ts'

/** What a letter is and says, and which facts it lacks. */
export const describeLetter = ({ kind, facts }: Letter): ReportedLetter => ({
  ...(kind && { kind }),
  facts,
  absent: factIds.filter((id) => facts.every((fact) => fact.id !== id)),
})
