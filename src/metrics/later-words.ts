import type { Metric } from './metric.ts'

const age = 9

/** Words that a child of eight does not know yet. */
export default {
  label: 'Mots appris à neuf ans ou plus tard',
  unit: 'mots',
  source: 'Vocabulaire gradué de Limpide (src/languages/fr/data/vocabulary)',
  ofSentence: ({ words }) =>
    words.reduce((count, { grade }) => count + (grade && grade.age >= age ? 1 : 0), 0),
} satisfies Metric
