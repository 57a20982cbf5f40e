declare module 'text-readability' {
  /** Its counters, and the results that tests compare ours with. */
  export interface Readability {
    syllableCount(text: string): number
    /** How many different words of the text have so many syllables and are not on the list of Dale and Chall. */
    difficultWords(text: string, leastSyllables: number): number
    fleschReadingEase(text: string): number
    fleschKincaidGrade(text: string): number
    smogIndex(text: string): number
    gunningFog(text: string): number
    daleChallReadabilityScore(text: string): number
  }
  const readability: Readability
  export default readability
}
