import type { InflectionData } from './inflection-data.ts'

/** Where pronouns stand beside a verb, out of `data/clitics.yaml`. */
export type Clitics = InflectionData['clitics']

const rankOf = (pronoun: string, ranks: readonly (readonly string[])[]): number =>
  ranks.findIndex((rank) => rank.includes(pronoun))

/** Pronouns by rank; undefined when one has no rank or shares it with another. */
const inOrder = (
  pronouns: readonly string[],
  ranks: readonly (readonly string[])[],
): readonly string[] | undefined => {
  const places = pronouns.map((pronoun) => rankOf(pronoun, ranks))
  if (places.includes(-1) || new Set(places).size < places.length) return undefined
  return pronouns.toSorted((a, b) => rankOf(a, ranks) - rankOf(b, ranks))
}

/**
 * Pronouns as they stand in front of a verb: « nous », « le »; « le », « lui ». « l' » is « le » or « la », which the vowel
 * behind it must hide again. Undefined when no verb takes these together.
 */
export const beforeVerb = (pronouns: readonly string[], clitics: Clitics): readonly string[] | undefined => {
  const full = pronouns.map((pronoun) => (pronoun === "l'" ? 'le' : pronoun))
  if (clitics.apart.some(([a, b]) => full.includes(a) && full.includes(b))) return undefined
  return inOrder(full, clitics.before)
}

/** « m'en », « t'y », « l'y »; elsewhere whole. */
const hang = (pronouns: readonly string[], apostrophe: string): string => {
  let text = ''
  pronouns.forEach((pronoun, index) => {
    const next = pronouns[index + 1]
    const loses = /^(?:moi|toi|le|la)$/.test(pronoun) && (next === 'y' || next === 'en')
    text += text.endsWith(apostrophe) ? '' : '-'
    text += loses ? pronoun.slice(0, 1) + apostrophe : pronoun
  })
  return text
}

/** « vas-y », « donnes-en »: the s that the imperative leaves out comes back before « y » and « en ». */
const withS = (verb: string, next: string | undefined): string =>
  /(?:e|^va)$/.test(verb) && (next === 'y' || next === 'en') ? `${verb}s` : verb

/**
 * A verb that gives an order, with its pronouns behind it: « envoyez-le-nous ». Undefined when a pronoun has no certain
 * form there: « l' » hides whether « le » or « la » is meant, but in « informez-l'en », and no order is told to « se ».
 */
export const behindOrder = (
  verb: string,
  pronouns: readonly string[],
  apostrophe: string,
  clitics: Clitics,
): string | undefined => {
  const strong = new Map(Object.entries(clitics.strong))
  const hidesAgain = pronouns.includes('en') || pronouns.includes('y')
  const written = (pronoun: string): string =>
    pronoun === "l'" && hidesAgain ? 'le' : (strong.get(pronoun) ?? pronoun)
  const ordered = inOrder(pronouns.map(written), clitics.behind)
  return ordered && withS(verb, ordered[0]) + hang(ordered, apostrophe)
}
