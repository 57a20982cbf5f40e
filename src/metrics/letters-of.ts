const letter = /\p{L}/gu
const onlyLetters = /^[a-zà-öø-ÿœæ]+$/i

/**
 * How many letters a form has. Most words are letters from end to end: counting those one by one would take longer than
 * all other measures.
 */
export const lettersOf = (form: string): number =>
  onlyLetters.test(form) ? form.length : (form.match(letter)?.length ?? 0)
