import type { Span } from '../../document/span.ts'
import { type HeardSentence, hitsOf, spanOfTokens } from './heard-sentence.ts'

/** Telephone numbers, electronic addresses, and places named as ways to reach the office. */
export const findContacts = (sentences: readonly HeardSentence[]): Span[] =>
  sentences.flatMap((heard) => {
    const { sentence } = heard
    const ranges = [
      ...sentence.entities.filter(({ kind }) => kind === 'phone'),
      ...sentence.tokens.flatMap(({ kind }, from) => (kind === 'address' ? [{ from, to: from + 1 }] : [])),
      ...hitsOf(heard, 'contact'),
    ]
    return ranges.flatMap((range) => spanOfTokens(sentence, range) ?? [])
  })
