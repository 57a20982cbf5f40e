import { isContentWord } from './is-content-word.ts'
import type { Metric } from './metric.ts'

export default {
  label: 'Mots pleins',
  unit: 'noms, verbes, adjectifs et adverbes',
  source: 'Compte de base de la difficulté des mots',
  ofSentence: ({ words }) => words.reduce((count, word) => count + (isContentWord(word) ? 1 : 0), 0),
} satisfies Metric
