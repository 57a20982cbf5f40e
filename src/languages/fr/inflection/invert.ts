import type { Features } from '../../../document/token.ts'
import type { Clitics } from './clitics.ts'

/** « pourrai-je », « devrais-je »: the first person inverts in the future and the conditional. */
const isFutureOrConditional = ({ mood, tense }: Features): boolean =>
  mood === 'Cnd' || (mood === 'Ind' && tense === 'Fut')

/**
 * A verb with its subject hung behind it: « avez-vous », « a-t-il », « puisse-t-on », « puis-je ». Undefined where French
 * does not invert: « cours-je », « parlé-je ».
 */
export const invert = (
  verb: string,
  subject: string,
  features: Features,
  clitics: Clitics,
): string | undefined => {
  const { subjects, vowel, 'first-person': firstPerson } = clitics.inversion
  if (!subjects.includes(subject)) return undefined
  if (subject === 'je') {
    const other = new Map(Object.entries(firstPerson)).get(verb)
    const form = isFutureOrConditional(features) ? verb : other
    return form && `${form}-je`
  }
  const euphonic = vowel.includes(subject) && !/[td]$/.test(verb) ? '-t' : ''
  return `${verb}${euphonic}-${subject}`
}
