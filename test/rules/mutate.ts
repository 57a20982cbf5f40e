import type { Rule } from '../../src/rulebase/rule.ts'

/** A rule without one of the things that its author wrote, and what that was. */
export interface Mutant {
  readonly name: string
  readonly rule: Rule
}

type Path = readonly (string | number)[]

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((held, key) => (held as Record<string | number, unknown>)[key], value)

const without = (rule: Rule, path: Path, index: number): Rule => {
  const copy = structuredClone(rule)
  const list = at(copy, path)
  if (!Array.isArray(list)) throw new Error(`no list at ${path.join('.')}`)
  list.splice(index, 1)
  return copy
}

/** Lists whose every entry widens or narrows what a rule finds. */
const listNames = new Set(['terms', 'patterns', 'except'])

const listsIn = (value: unknown, path: Path): Path[] => {
  if (Array.isArray(value)) return value.flatMap((each, index) => listsIn(each, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, held]) => [
    ...(listNames.has(key) && Array.isArray(held) ? [[...path, key]] : []),
    ...listsIn(held, [...path, key]),
  ])
}

/** An empty list would be another rule altogether, except where it means that nothing is excused. */
const mayBeEmpty = (path: Path): boolean => path.at(-1) === 'except'

/** The rule without each of its terms, patterns, exceptions and alternatives in turn. */
export const mutantsOf = (rule: Rule): Mutant[] =>
  listsIn(rule.match, ['match']).flatMap((path) => {
    const list = at(rule, path)
    if (!Array.isArray(list) || (list.length < 2 && !mayBeEmpty(path))) return []
    return list.flatMap((entry, index) => {
      // An example is one sentence: it cannot show the block that it stands in.
      if (typeof entry === 'object' && entry !== null && 'in-block' in entry) return []
      return [
        {
          name: `${path.slice(1).join('.')}: ${JSON.stringify(entry).slice(0, 80)}`,
          rule: without(rule, path, index),
        },
      ]
    })
  })
