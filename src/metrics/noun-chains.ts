import type { Metric } from './metric.ts'

/**
 * Prepositions beyond the first between two verbs: « l'examen | de la demande | de renouvellement | de la carte » has two
 * too many.
 */
export default {
  label: 'Compléments en chaîne',
  unit: 'compléments',
  source: 'Compte des prépositions entre deux verbes',
  ofSentence: ({ tokens }) => {
    let [excess, run] = [0, 0]
    for (const { tag, features, kind } of tokens) {
      if (features.verbForm || kind === 'punctuation') run = 0
      else if (tag === 'ADP') {
        run++
        if (run > 2) excess++
      }
    }
    return excess
  },
} satisfies Metric
