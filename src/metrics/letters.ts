import { lettersOf } from './letters-of.ts'
import type { Metric } from './metric.ts'

const digit = /\p{N}/gu

const lettersAndDigits = (form: string): number =>
  lettersOf(form) + (/\d/.test(form) ? (form.match(digit)?.length ?? 0) : 0)

export default {
  label: 'Lettres par phrase',
  unit: 'lettres et chiffres',
  source: 'Compte de base des formules de lisibilité',
  ofSentence: ({ words }) => words.reduce((total, { form }) => total + lettersAndDigits(form), 0),
} satisfies Metric
