import type { AnnotatedSentence } from '../document/sentence.ts'

/** One number about a sentence, and how sentences add up to a document. Judges nothing. */
export interface Metric {
  readonly label: string
  /** What the number counts, in French, for the reader: « mots ». */
  readonly unit: string
  /** Where the definition comes from. */
  readonly source: string
  /** Of one sentence. */
  readonly ofSentence: (sentence: AnnotatedSentence) => number
}
