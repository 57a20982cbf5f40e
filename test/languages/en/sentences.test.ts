import { describe, expect, it } from 'vitest'
import markdown from '../../../src/inputs/markdown.ts'
import { english, sentencesOf } from './read-english.ts'

const whole = (text: string): void => expect(sentencesOf(text)).toEqual([text])
const cut = (...sentences: string[]): void => expect(sentencesOf(sentences.join(' '))).toEqual(sentences)

describe('English sentences', () => {
  it('does not end at the title before a name', () => {
    whole('We wrote to Mr. Smith and to Mr. and Mrs. Jones.')
    whole('Dr. Patel works at St. Mary’s hospital.')
  })

  it('does not end at an initial before a surname, but at a letter that ends its sentence', () => {
    whole('J. Smith and A. B. Jones signed the form.')
    cut('Please see plan B.', 'You can still choose.')
  })

  it('does not end at an abbreviation', () => {
    whole('Send proof of your address, e.g. a gas bill, i.e. a recent one.')
    whole('It takes approx. three weeks.')
    whole('Write to the Dept. Head of Housing at once.')
    whole('Your ref. AB-123/45 is on the first page.')
  })

  it('does not end at a short word before a number, and ends at the same word without one', () => {
    whole('Fill in form No. 12 and see p. 3 for help.')
    whole('Reg. 12(3)(b) and Art. 6 apply to your claim.')
    cut('The answer is no.', 'You can appeal.')
    cut('The house is the one you live in.', 'We sat.', 'We talked.')
  })

  it('ends at an abbreviation only when a capital follows', () => {
    whole('He came from the U.K. government and she works for Smith & Co. in London.')
    cut('He lives in the U.K.', 'She works for Acme Ltd.', 'They bring bills, letters, etc.', 'We pay.')
  })

  it('ends after a time, a date, an amount or a year', () => {
    cut(
      'We are open from 9am to 5pm.',
      'You can call.',
      'We close at 10.30am.',
      'It opens at 9 a.m.',
      'Please come.',
    )
    cut(
      'This ends on 31 Dec. 2025.',
      'It costs £1,250.50.',
      'That is 2.5%.',
      'The rate rose in 2024.',
      '12 people left.',
    )
  })

  it('does not end inside a quotation that goes on', () => {
    whole('"Do not wait!" she said.')
    cut('She said: "We will pay you."', 'He agreed.')
    cut('“Pay now.”', 'We agreed.')
  })

  it('keeps a closing bracket and every mark of a run', () => {
    cut('(See section 4.)', 'You can appeal (see s. 12).', 'Really?!', 'Yes.', 'Because…', 'Well, it is so.')
  })

  it('does not make a sentence of the number of a heading', () => {
    const document = markdown.read('# 1. Your rights\n\nYou can appeal.')
    const texts = english.segment(document).map(({ span }) => document.source.slice(span.start, span.end))
    expect(texts).toEqual(['1. Your rights', 'You can appeal.'])
  })

  it('ends with its list item, which has no stop', () => {
    expect(sentencesOf('Bring:\n\n- your passport\n- a recent bill\n- this letter')).toHaveLength(4)
  })

  it('ends after an address of the web, and not inside it', () => {
    cut('Visit https://www.gov.uk/apply-now.', 'Or write to help@gov.uk.', 'We will reply.')
  })

  it('may open with a template field, and does not end because of one', () => {
    cut('Your claim is closed.', '{{name}} will call you about {{ref}}.', 'Pay {{amount}}.', 'Thank you.')
  })
})
