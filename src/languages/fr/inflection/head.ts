/** Head and rest of a word of several: « mettre » and « à jour », « numéro » and « de téléphone ». */
export const splitHead = (lemma: string): readonly [head: string, rest: string] => {
  const space = lemma.indexOf(' ')
  return space < 0 ? [lemma, ''] : [lemma.slice(0, space), lemma.slice(space + 1)]
}

export const withRest = (head: string, rest: string): string => (rest === '' ? head : `${head} ${rest}`)
