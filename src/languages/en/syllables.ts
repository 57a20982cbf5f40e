import type { Token } from '../../document/token.ts'

// The count takes time that grows with the square of the length; what is longer is no word.
const longestWord = 100
// A letter repeats its words: counting each once is most of the time that counting takes.
const mostKept = 20_000

/**
 * Syllables of a token, by `count` for words. A number, an address or a field is read as a short word, whatever its
 * digits (domain convention).
 */
export const createSyllables = (count: (word: string) => number): ((token: Token) => number) => {
  const known = new Map<string, number>()
  const ofWord = (norm: string): number => {
    const held = known.get(norm)
    if (held !== undefined) return held
    if (known.size >= mostKept) known.clear()
    const syllables = norm.length > longestWord ? Math.ceil(norm.length / 3) : Math.max(1, count(norm))
    known.set(norm, syllables)
    return syllables
  }
  return ({ kind, norm, implicit }) => {
    if (implicit || kind === 'punctuation' || kind === 'symbol') return 0
    return kind === 'word' ? ofWord(norm) : 2
  }
}
