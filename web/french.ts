const oneDecimal = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })
const whole = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 })

/** 12,5 */
export const decimal = (value: number): string => oneDecimal.format(value)

/** 1 234 */
export const integer = (value: number): string => whole.format(value)

/** In French, zero and one are singular: « 0 alerte », « 1 alerte », « 2 alertes ». */
export const counted = (count: number, singular: string, plural = `${singular}s`): string =>
  `${integer(count)}\u00a0${Math.abs(count) < 2 ? singular : plural}`
