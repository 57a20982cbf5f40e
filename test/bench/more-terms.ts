import type { RuleBase } from '../../src/rulebase/rule.ts'

type Rule = RuleBase['rules'][number]
type Term = Extract<Rule['match'], { kind: 'terms' }>['terms'][number]

/** Small and even enough for a bench; the same words at every run. */
const generator = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state % below
  }
}

/**
 * The same rules with `times` as many terms. The new ones open with the words that the letters use, so that the search walks
 * into them as it does into real ones, and end with a word that no letter holds, so that there is not more to say.
 */
export const withMoreTerms = (base: RuleBase, times: number, words: readonly string[]): RuleBase => {
  const next = generator(7)
  const wordOf = (): string => words[next(words.length)] ?? 'mot'
  const variant = ({ find, inflected }: Term, copy: number): Term => ({
    find: [...find.split(' ').slice(1).map(wordOf), wordOf(), `zz${copy}x${next(1_000_000)}`].join(' '),
    replace: ['autre'],
    ...(inflected && { inflected }),
  })
  return {
    ...base,
    rules: base.rules.map((rule) => {
      const { match } = rule
      if (match.kind !== 'terms') return rule
      const more = Array.from({ length: times - 1 }, (_, copy) =>
        match.terms.map((term) => variant(term, copy)),
      )
      return { ...rule, match: { ...match, terms: [...match.terms, ...more.flat()] } }
    }),
  }
}

/** How many terms a rule base looks for. */
export const termsIn = ({ rules }: RuleBase): number =>
  rules.reduce((sum, { match }) => sum + (match.kind === 'terms' ? match.terms.length : 0), 0)
