import type { Metric } from './metric.ts'

/** How deep clauses hang inside each other: « la personne | qui héberge l’élève | dont vous êtes le parent » is two. */
export default {
  label: 'Profondeur des subordonnées',
  unit: 'propositions emboîtées',
  source: 'Analyse syntaxique légère de Limpide',
  ofSentence: ({ syntax }) => syntax.depth,
} satisfies Metric
