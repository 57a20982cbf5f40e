import { isContentWord } from './is-content-word.ts'
import type { Metric } from './metric.ts'

/** Summed, so that sentences add up; divided by the number of content words it is a mean. */
export default {
  label: 'Âges d’apprentissage des mots',
  unit: 'années',
  source: 'Vocabulaire gradué de Limpide (src/languages/fr/data/vocabulary)',
  ofSentence: ({ words }) =>
    words.reduce((sum, word) => sum + (isContentWord(word) ? (word.grade?.age ?? 0) : 0), 0),
} satisfies Metric
