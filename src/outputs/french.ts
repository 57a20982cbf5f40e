import type { Severity, Suggestion } from '../engine/diagnostic.ts'

/** As a French reader writes it: « 72,5 ». */
export const decimal = (value: number): string => value.toFixed(1).replace('.0', '').replace('.', ',')

/** « 1 constat », « 3 constats ». */
export const count = (number: number, singular: string, plural = `${singular}s`): string =>
  `${number}\u00a0${number < 2 ? singular : plural}`

export const severityNames = {
  error: 'erreur',
  warning: 'avertissement',
  info: 'conseil',
} as const satisfies Record<Severity, string>

/** What to write instead, as an order that the writer can follow. */
export const adviceOf = ({ text, safe }: Suggestion, index: number): string => {
  const check = safe ? '' : ' (à relire)'
  if (text === '') return `${index === 0 ? 'Supprimez ces mots' : 'Ou supprimez ces mots'}${check}.`
  return `${index === 0 ? 'Écrivez' : 'Ou'}\u00a0: ${text.trim()}${check}`
}
