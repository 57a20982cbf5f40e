import type { Metric } from './metric.ts'

/** Clauses that depend on another: each keeps the reader waiting for the end of the first. */
export default {
  label: 'Propositions subordonnées',
  unit: 'propositions',
  source: 'Analyse syntaxique légère de Limpide',
  ofSentence: ({ syntax }) => syntax.clauses.reduce((count, { depth }) => count + (depth > 0 ? 1 : 0), 0),
} satisfies Metric
