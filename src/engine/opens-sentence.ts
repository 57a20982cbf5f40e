import type { AnnotatedSentence } from '../document/sentence.ts'

const silent = /^[«“"(—–•-]$/

/** Tokens of « 1. » or « b) » before the words of a step. */
const stepLength = ({ tokens: [first, second] }: AnnotatedSentence): number =>
  first && second && (first.kind === 'number' || /^\p{L}$/u.test(first.form)) && /^[.)]$/.test(second.form)
    ? 2
    : 0

/** Whether the token at `index` opens its sentence; quotation marks, dashes and the number of a step aside. */
export const opensSentence = (sentence: AnnotatedSentence, index: number): boolean =>
  sentence.tokens.slice(stepLength(sentence), index).every(({ form }) => silent.test(form))
