import type { Reading } from '../../../document/token.ts'
import type { Agreement, Inflector } from '../../language.ts'
import type { Clitics } from './clitics.ts'

type Objects = ReturnType<Inflector['objectsAmong']>
type Next = Pick<Reading, 'tag' | 'lemma'> | undefined

const agreementOf = (code: string): Agreement => ({
  gender: code.startsWith('f') ? 'Fem' : 'Masc',
  number: code.endsWith('p') ? 'Plur' : 'Sing',
})

/** « elle se lava les mains », « il se fit des amis »; « elle se présenta au guichet » has none. */
const mayOpenObject = (next: Next, clitics: Clitics): boolean =>
  next !== undefined &&
  next.tag !== 'PUNCT' &&
  (next.tag !== 'ADP' || clitics['opens-object'].includes(next.lemma))

/** `as-object` in `data/clitics.yaml`, asked for the pronouns in front of one verb. */
export const objectsAmong = (pronouns: readonly string[], next: Next, clitics: Clitics): Objects => {
  const codes = pronouns.map((pronoun) => clitics['as-object'][pronoun] ?? [])
  // « nous les envoya »: « les » can be nothing else, so « nous » is no direct object.
  const certain = codes.find((each) => each.length > 0 && !each.includes('-'))
  const found = certain ?? codes.flat()
  const before = found.filter((code) => code !== '-').map((code) => ({ before: agreementOf(code) }))
  if (certain) return before
  return ['none', ...(mayOpenObject(next, clitics) ? (['behind'] as const) : []), ...before]
}
