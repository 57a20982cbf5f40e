import type { Features } from '../../../document/token.ts'
import { beforeVerb, behindOrder, type Clitics } from './clitics.ts'

type Person = Pick<Features, 'person' | 'number'>

const sameAddressee = (pronoun: string, { person, number }: Person): boolean =>
  (pronoun === 'vous' && person === 2 && number === 'Plur') ||
  (pronoun === 'nous' && person === 1) ||
  (pronoun === 'te' && person === 2 && number === 'Sing')

/**
 * The order that a conjugated verb gives with its pronouns, in any order. `join` puts words in a row with their elisions,
 * the verb last but for the words of negation. Undefined when a pronoun has no certain form there.
 */
export const placeClitics = (
  verb: string,
  person: Person,
  pronouns: readonly string[],
  negation: readonly string[] | undefined,
  apostrophe: string,
  clitics: Clitics,
  join: (words: readonly string[]) => string | undefined,
): string | undefined => {
  const addressees = pronouns.filter((pronoun) => sameAddressee(pronoun, person))
  if (addressees.length > 1) return undefined
  if (!negation) return behindOrder(verb, pronouns, apostrophe, clitics)
  const [particle = 'ne', ...rest] = negation
  const inFront = beforeVerb(pronouns, clitics)
  return inFront && join([particle, ...inFront, verb, ...rest])
}
