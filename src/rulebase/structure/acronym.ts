import type { AnnotatedToken } from '../../document/token.ts'

const shape = /^(?:\p{Lu}{2,7}|(?:\p{Lu}\.){2,7})$/u
const roman = /^[IVX]+$/

/** Capitals that are read as an acronym: no number, no word that the lexicon has. */
export const isAcronym = ({ kind, form, readings, known }: AnnotatedToken): boolean =>
  kind === 'word' &&
  shape.test(form) &&
  !roman.test(form) &&
  (!known || readings.some(({ lemma }) => lemma === form))

/** As it is written without its stops. */
export const acronymOf = ({ form }: AnnotatedToken): string => form.replaceAll('.', '')
