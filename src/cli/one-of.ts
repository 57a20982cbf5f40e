import { UsageError } from './usage-error.ts'

/** What was typed after an option, when it is one of the choices. */
export const oneOf = <Choice extends string>(
  value: string,
  choices: readonly Choice[],
  what: string,
): Choice => {
  const chosen = choices.find((choice) => choice === value)
  if (chosen !== undefined) return chosen
  const list = new Intl.ListFormat('fr', { type: 'disjunction' }).format(choices)
  throw new UsageError(`${what} «\u00a0${value}\u00a0» n’existe pas. Choisissez ${list}.`)
}

/** The text of an option, when it was typed. */
export const textOf = (asked: object, name: string): string | undefined => {
  const value: unknown = Reflect.get(asked, name)
  return typeof value === 'string' ? value : undefined
}
