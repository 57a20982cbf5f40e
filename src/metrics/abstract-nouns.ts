import type { Metric } from './metric.ts'

/** Nouns of an action or a quality, such as « vérification »: they hide who does what. */
export default {
  label: 'Noms abstraits',
  unit: 'noms',
  source: 'Terminaisons de src/languages/fr/data/vocabulary/affixes.yaml',
  ofSentence: ({ words }) =>
    words.reduce((count, { tag, grade }) => count + (tag === 'NOUN' && grade?.isAbstract ? 1 : 0), 0),
} satisfies Metric
