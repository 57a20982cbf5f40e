import type { Metric } from './metric.ts'

const age = 12

/** Words that are learnt after primary school: not everyone has met them. */
export default {
  label: 'Mots appris à douze ans ou plus tard',
  unit: 'mots',
  source: 'Vocabulaire gradué de Limpide (src/languages/fr/data/vocabulary)',
  ofSentence: ({ words }) =>
    words.reduce((count, { grade }) => count + (grade && grade.age >= age ? 1 : 0), 0),
} satisfies Metric
