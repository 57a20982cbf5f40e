import type { Metric } from './metric.ts'
import { readableWords } from './readable-words.ts'

export default {
  label: 'Syllabes par phrase',
  unit: 'syllabes',
  source: 'L. Kandel et A. Moles, 1958',
  ofSentence: (sentence) => readableWords(sentence).reduce((total, { syllables }) => total + syllables, 0),
} satisfies Metric
