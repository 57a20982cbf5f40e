import type { Metric } from './metric.ts'

/** Words set between commas, dashes or brackets in the middle of a clause. */
export default {
  label: 'Incises',
  unit: 'incises',
  source: 'Analyse syntaxique légère de Limpide',
  ofSentence: ({ syntax }) => syntax.insertions.length,
} satisfies Metric
