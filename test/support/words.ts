import type { AnnotatedSentence } from '../../src/document/sentence.ts'
import type { AnnotatedToken, WordGrade } from '../../src/document/token.ts'
import { annotated } from './french.ts'

const base = annotated('Demain.')
const [first] = base.words
if (!first) throw new Error('no word')
const model: AnnotatedToken = first

/** A word with the grade, the part of speech and the features that are given, and nothing else of note. */
export const wordWith = (
  changes: Omit<Partial<AnnotatedToken>, 'grade'> & { readonly grade?: Partial<WordGrade> },
): AnnotatedToken => {
  const { grade, ...rest } = changes
  return {
    ...model,
    tag: 'NOUN',
    features: {},
    ...rest,
    grade: grade && { difficulty: 0, age: 4, level: 'everyone', isAbstract: false, ...grade },
  }
}

/** A sentence of these words, unparsed. */
export const sentenceWith = (...words: readonly AnnotatedToken[]): AnnotatedSentence => ({
  ...base,
  words,
  tokens: words,
})
