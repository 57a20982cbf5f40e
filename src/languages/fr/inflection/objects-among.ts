import type { Agreement, Inflector } from '../../language.ts'
import type { Clitics } from './clitics.ts'

const elsewhere: ReturnType<Inflector['objectsAmong']> = ['none', 'behind']

const agreementOf = (code: string): Agreement => ({
  gender: code.startsWith('f') ? 'Fem' : 'Masc',
  number: code.endsWith('p') ? 'Plur' : 'Sing',
})

/** `as-object` in `data/clitics.yaml`, asked for the pronouns in front of one verb. */
export const objectsAmong: (
  pronouns: readonly string[],
  clitics: Clitics,
) => ReturnType<Inflector['objectsAmong']> = (pronouns, clitics) => {
  const codes = pronouns.map((pronoun) => clitics['as-object'][pronoun] ?? [])
  // « nous les envoya »: « les » can be nothing else, so « nous » is no direct object.
  const certain = codes.find((each) => each.length > 0 && !each.includes('-'))
  const found = certain ?? codes.flat()
  const before = found.filter((code) => code !== '-').map((code) => ({ before: agreementOf(code) }))
  return certain ? before : [...elsewhere, ...before]
}
