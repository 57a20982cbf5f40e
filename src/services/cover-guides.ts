import type { RuleBase, Work } from '../rulebase/rule.ts'

/** One part of a work, and the rules in force that rest on it; none when no rule does yet. */
export interface CoveredSection {
  /** Absent for rules that name the work as a whole. */
  readonly section?: string
  readonly rules: readonly string[]
}

export interface CoveredWork {
  readonly work: Work
  readonly sections: readonly CoveredSection[]
}

/** Which parts of which guides the rules rest on. Told by what the rules cite, never by hand. */
export const coverGuides = ({ rules, sources }: RuleBase): CoveredWork[] => {
  const cited = rules
    .filter(({ status }) => status !== 'retired')
    .flatMap(({ id, source }) => source.map(({ work, locator }) => ({ id, work, locator })))
  const sectionOf = (name: string, section: string | undefined): CoveredSection => ({
    ...(section !== undefined && { section }),
    rules: cited
      .filter(({ work, locator }) => work === name && locator === section)
      .map(({ id }) => id)
      .sort(),
  })
  return Object.entries(sources).map(([name, work]) => {
    const named = cited.filter((one) => one.work === name).map(({ locator }) => locator)
    const known = new Set([...(work.sections ?? []), ...named.filter((one) => one !== undefined).sort()])
    const whole = named.includes(undefined) ? [sectionOf(name, undefined)] : []
    return { work, sections: [...whole, ...[...known].map((section) => sectionOf(name, section))] }
  })
}
