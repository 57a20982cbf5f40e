import type { AnnotatedSentence } from '../../../src/document/sentence.ts'
import type { AnnotatedToken } from '../../../src/document/token.ts'
import plain from '../../../src/inputs/plain.ts'
import { analyzerOf } from '../../support/analyzer.ts'

export const { language: english } = await analyzerOf('en')

/** The sentences of a text, as its reader sees them. */
export const sentencesOf = (text: string): string[] =>
  english.segment(plain.read(text)).map(({ span }) => text.slice(span.start, span.end))

export const readSentences = (text: string): AnnotatedSentence[] =>
  english.segment(plain.read(text)).map((sentence) => english.annotate(sentence))

export const tokensOf = (text: string): AnnotatedToken[] =>
  readSentences(text).flatMap(({ tokens }) => [...tokens])

/** Forms of the tokens that have characters. */
export const formsOf = (text: string): string[] =>
  tokensOf(text)
    .filter(({ implicit }) => !implicit)
    .map(({ form }) => form)

/** The first token whose norm this is. */
export const tokenOf = (text: string, norm: string): AnnotatedToken | undefined =>
  tokensOf(text).find((token) => token.norm === norm)
