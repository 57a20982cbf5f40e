import type { Metric } from './metric.ts'
import { readableWords } from './readable-words.ts'

const letterOrDigit = /[\p{L}\p{N}]/gu

export default {
  label: 'Lettres par phrase',
  unit: 'lettres et chiffres',
  source: 'Compte de base des formules de lisibilité',
  ofSentence: (sentence) =>
    readableWords(sentence).reduce((total, { form }) => total + (form.match(letterOrDigit)?.length ?? 0), 0),
} satisfies Metric
