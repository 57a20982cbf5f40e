import type { Metric } from './metric.ts'

export default {
  label: 'Syllabes par phrase',
  unit: 'syllabes',
  source: 'L. Kandel et A. Moles, 1958',
  ofSentence: ({ words }) => words.reduce((total, { syllables }) => total + syllables, 0),
} satisfies Metric
