import { describe, expect, it } from 'vitest'
import words from '../../../src/metrics/words.ts'
import { readSentences } from './read-english.ts'

const entitiesOf = (text: string): string[] =>
  readSentences(text).flatMap(({ tokens, entities }) =>
    entities.map(({ kind, from, to }) => {
      const forms = tokens.slice(from, to).filter(({ implicit }) => !implicit)
      return `${kind}: ${forms.map(({ form }) => form).join(' ')}`
    }),
  )

describe('English entities', () => {
  it('finds dates in every order', () => {
    expect(
      entitiesOf('From 3 March 2024, March 3, 2024, 3rd May and 31 Dec. 2025 to May 2026 or 03/04/2027.'),
    ).toEqual([
      ...['date: 3 March 2024', 'date: March 3 , 2024', 'date: 3rd May', 'date: 31 Dec. 2025'],
      ...['date: May 2026', 'date: 03/04/2027'],
    ])
  })

  it('takes no verb for a month and no quantity for a date', () => {
    expect(entitiesOf('You may 2 times a year march 3 miles.')).toEqual([])
  })

  it('finds amounts with their currency on either side', () => {
    expect(entitiesOf('Pay £1,250.50, 30p, 1,000 pounds or £2 million.')).toEqual([
      ...['amount: £1,250.50', 'amount: 30p', 'amount: 1,000 pounds', 'amount: £2 million'],
    ])
  })

  it('finds hours, phone numbers and references to the law', () => {
    expect(
      entitiesOf(
        'Call 020 7946 0000 or +44 20 7946 0000 at 9am, 10:30 am or 9 a.m. under section 12(3) or s. 4.',
      ),
    ).toEqual([
      ...['phone: 020 7946 0000', 'phone: +44 20 7946 0000', 'time: 9am', 'time: 10:30 am', 'time: 9 a.m.'],
      ...['reference: section 12(3)', 'reference: s. 4'],
    ])
  })

  it('counts each of them, and a contraction, as one word', () => {
    const count = (text: string): number[] =>
      readSentences(text).map((sentence) => words.ofSentence(sentence))
    expect(count('Don’t pay £1,250.50 on 3 March 2024.')).toEqual([5])
    expect(count('Call 020 7946 0000 at 9 a.m. about £2 million.')).toEqual([6])
  })

  it('points at the same words when a contraction stands before them', () => {
    expect(entitiesOf('We don’t and can’t pay £12 million on 3 March.')).toEqual([
      'amount: £12 million',
      'date: 3 March',
    ])
  })
})
