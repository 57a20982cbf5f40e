import type { Metric } from './metric.ts'
import { readableWords } from './readable-words.ts'

const letterOrDigit = /[\p{L}\p{N}]/gu
const onlyLetters = /^[a-zà-ÿ]+$/i

// Most words are letters from end to end: counting them one by one would take longer than the rest of the measures.
const lettersOf = (form: string): number =>
  onlyLetters.test(form) ? form.length : (form.match(letterOrDigit)?.length ?? 0)

export default {
  label: 'Lettres par phrase',
  unit: 'lettres et chiffres',
  source: 'Compte de base des formules de lisibilité',
  ofSentence: (sentence) => readableWords(sentence).reduce((total, { form }) => total + lettersOf(form), 0),
} satisfies Metric
