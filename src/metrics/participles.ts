import type { Metric } from './metric.ts'

/** Verbs that are not conjugated but agree like adjectives: a sentence can hold many of them between two full stops. */
export default {
  label: 'Participes',
  unit: 'participes',
  source: 'Universal Dependencies, trait VerbForm=Part',
  ofSentence: ({ words }) =>
    words.reduce((count, { features }) => count + (features.verbForm === 'Part' ? 1 : 0), 0),
} satisfies Metric
