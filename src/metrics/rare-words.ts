import type { Metric } from './metric.ts'

const difficulty = 40

/** Words that are not said every day. */
export default {
  label: 'Mots peu courants',
  unit: 'mots',
  source: 'Vocabulaire gradué de Limpide (src/languages/fr/data/vocabulary)',
  ofSentence: ({ words }) =>
    words.reduce((count, { grade }) => count + (grade && grade.difficulty >= difficulty ? 1 : 0), 0),
} satisfies Metric
