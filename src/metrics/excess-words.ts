import type { Metric } from './metric.ts'

const comfortable = 20

/** Words beyond the twentieth: they weigh on long sentences alone, where a mean hides them. */
export default {
  label: 'Mots au-delà du vingtième',
  unit: 'mots',
  source: 'Commission européenne, « Rédiger clairement » : vingt mots par phrase en moyenne',
  ofSentence: ({ words }) => Math.max(0, words.length - comfortable),
} satisfies Metric
