import type { Features } from '../../document/token.ts'

type Person = Pick<Features, 'person' | 'number'>

/** Where a pronoun stands behind an affirmative order: « envoyez-le-moi », « allez-y ». */
const ranks: Readonly<Record<string, number>> = {
  le: 1,
  la: 1,
  les: 1,
  moi: 2,
  toi: 2,
  lui: 2,
  nous: 2,
  vous: 2,
  leur: 2,
  y: 3,
  en: 4,
}

const strong: Readonly<Record<string, string>> = { me: 'moi', te: 'toi' }

/** « m'en », « t'y »; elsewhere « moi » and « toi ». */
const hang = (pronouns: readonly string[], apostrophe: string): string => {
  let text = ''
  pronouns.forEach((pronoun, index) => {
    const next = pronouns[index + 1]
    const weak = pronoun === 'moi' ? 'm' : pronoun === 'toi' ? 't' : undefined
    if (weak && (next === 'y' || next === 'en')) text += `-${weak}${apostrophe}`
    else text += text.endsWith(apostrophe) ? pronoun : `-${pronoun}`
  })
  return text
}

const affirmative = (verb: string, pronouns: readonly string[], apostrophe: string): string | undefined => {
  const hung = pronouns.map((pronoun) => strong[pronoun] ?? pronoun)
  // « l' » hides whether « le » or « la » is meant, and no order is told to « se ».
  if (hung.some((pronoun) => ranks[pronoun] === undefined)) return undefined
  const inOrder = hung.toSorted((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0))
  return verb + hang(inOrder, apostrophe)
}

const sameAddressee = (pronoun: string, { person, number }: Person): boolean =>
  (pronoun === 'vous' && person === 2 && number === 'Plur') || (pronoun === 'nous' && person === 1)

const known = new Set(['me', 'te', 'nous', 'vous', 'le', 'la', "l'", 'les', 'lui', 'leur', 'y', 'en'])

/**
 * The order that a conjugated verb gives with its pronouns, in the order they have before an infinitive. `join` puts
 * words in a row with their elisions. Undefined when a pronoun has no certain form there.
 */
export const placeClitics = (
  verb: string,
  person: Person,
  pronouns: readonly string[],
  negation: readonly string[] | undefined,
  apostrophe: string,
  join: (words: readonly string[]) => string,
): string | undefined => {
  if (pronouns.some((pronoun) => !known.has(pronoun))) return undefined
  const addressees = pronouns.filter((pronoun) => sameAddressee(pronoun, person))
  if (addressees.length > 1) return undefined
  if (!negation) return affirmative(verb, pronouns, apostrophe)
  const [particle = 'ne', ...rest] = negation
  return join([particle, ...pronouns.map((pronoun) => (pronoun === "l'" ? 'le' : pronoun)), verb, ...rest])
}
