import type { Reading } from '../../document/token.ts'

type Lookup = (norm: string) => readonly Reading[]

/** Calls back with every spelling of a word that has one accent more, and where in the word that accent stands. */
export const eachAccented = (
  norm: string,
  accents: Readonly<Record<string, string>>,
  visit: (variant: string, behind: number) => void,
  from = 0,
): void => {
  for (let index = from; index < norm.length; index++)
    for (const accented of accents[norm[index] ?? ''] ?? '')
      visit(norm.slice(0, index) + accented + norm.slice(index + 1), index + 1)
}

/** Two letters in one word are as many as are looked for: « prefere ». More would take long and guess much. */
const mostRestored = 2
// A longer word that is unknown is no word typed without accents, but a code or a name.
const longestWord = 24
const finalE = /e(e?s?)$/
// Two letters of a longer word can be restored in more ways than are worth a try.
const longestOfTwo = 14
// Who types one accent of a word types them all.
const onlyPlainLetters = /^[a-z'-]+$/

/**
 * Readings of a word that was typed without its accents, or none. Every spelling with the fewest accents counts: « decide »
 * is « décide » and « décidé », and the sentence tells which.
 */
export const createAccentRestorer = (
  accents: Readonly<Record<string, string>>,
  lookup: Lookup,
): ((norm: string) => readonly Reading[]) => {
  const search = (norm: string, from: number, left: number, into: Reading[]): void =>
    eachAccented(
      norm,
      accents,
      (variant, behind) => {
        if (left === 1) into.push(...lookup(variant))
        else search(variant, behind, left - 1, into)
      },
      from,
    )
  /** « decide » is « décide », and with one accent more « décidé ». */
  const participles = (norm: string, restored: number): Reading[] => {
    const found: Reading[] = []
    if (finalE.test(norm)) search(norm.replace(finalE, 'é$1'), 0, restored, found)
    return found.filter(({ features }) => features.verbForm === 'Part')
  }
  return (norm) => {
    if (norm.length > longestWord || !onlyPlainLetters.test(norm)) return []
    for (let restored = 1; restored <= (norm.length > longestOfTwo ? 1 : mostRestored); restored++) {
      const found: Reading[] = []
      search(norm, 0, restored, found)
      if (found.length > 0) return [...found, ...participles(norm, restored)]
    }
    return []
  }
}
