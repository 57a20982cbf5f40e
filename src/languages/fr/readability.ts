import type { ReadabilityFormula } from '../language.ts'

/**
 * Kandel & Moles (1958), the French adaptation of Flesch: 207 − 1.015 × words per sentence − 73.6 × syllables
 * per word. The variant with 209, 1.15 and 68 that some packages carry is another formula.
 */
const kandelMoles: ReadabilityFormula = {
  id: 'kandel-moles',
  label: 'Kandel et Moles',
  source:
    'L. Kandel et A. Moles, «\u00a0Application de l’indice de Flesch à la langue française\u00a0», 1958',
  compute: ({ words, sentences, syllables }) =>
    207 - (1.015 * words) / sentences - (73.6 * syllables) / words,
}

/** Björnsson (1968): words per sentence + percentage of words of more than six letters. */
const lix: ReadabilityFormula = {
  id: 'lix',
  label: 'LIX',
  source: 'C.-H. Björnsson, «\u00a0Läsbarhet\u00a0», 1968',
  compute: ({ words, sentences, longWords }) => words / sentences + (100 * longWords) / words,
}

/** Anderson (1983): words of more than six letters per sentence. */
const rix: ReadabilityFormula = {
  id: 'rix',
  label: 'RIX',
  source: 'J. Anderson, «\u00a0Lix and Rix\u00a0», Journal of Reading 26, 1983',
  compute: ({ sentences, longWords }) => longWords / sentences,
}

export const formulas: readonly ReadabilityFormula[] = [kandelMoles, lix, rix]
