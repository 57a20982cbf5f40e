declare module 'text-readability' {
  /** The counters that we use of it. */
  interface Readability {
    syllableCount(text: string): number
    /** How many different words of the text have at least so many syllables and are not on the list of Dale and Chall. */
    difficultWords(text: string, leastSyllables?: number): number
  }
  const readability: Readability
  export default readability
}
