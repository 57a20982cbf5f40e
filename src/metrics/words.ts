import type { Metric } from './metric.ts'

export default {
  label: 'Mots par phrase',
  unit: 'mots',
  source:
    'Un mot élidé compte pour un mot ; une date, un montant ou une référence de loi aussi (convention de Limpide).',
  ofSentence: ({ words }) => words.length,
} satisfies Metric
