import { describe, expect, it } from 'vitest'
import { compileData } from '../../../src/build/compile-data.ts'
import markdown from '../../../src/inputs/markdown.ts'
import plain from '../../../src/inputs/plain.ts'
import { segmentDocument } from '../../../src/languages/en/segment.ts'
import { readTokenData } from '../../../src/languages/en/token-data.ts'
import type { Wink } from '../../../src/languages/en/wink.ts'
import { english, formsOf, tokenOf, tokensOf } from './read-english.ts'

describe('English tokens', () => {
  it('keeps an amount, a rate, a date, a time and a case number each in one piece', () => {
    expect(formsOf('Pay £1,250.50 (2.5%) by 03/04/2024 at 10.30am, ref AB-123/45.')).toEqual([
      ...[
        'Pay',
        '£1,250.50',
        '(',
        '2.5%',
        ')',
        'by',
        '03/04/2024',
        'at',
        '10.30am',
        ',',
        'ref',
        'AB-123/45',
        '.',
      ],
    ])
  })

  it('keeps the brackets of a reference to the law', () => {
    expect(formsOf('See reg. 12(3)(b) (and reg. 4).')).toEqual([
      ...['See', 'reg.', '12(3)(b)', '(', 'and', 'reg.', '4', ')', '.'],
    ])
  })

  it('keeps a compound word whole and cuts words on a slash', () => {
    expect(formsOf('Self-employed people and/or a tax-free lump-sum')).toEqual([
      ...['Self-employed', 'people', 'and', '/', 'or', 'a', 'tax-free', 'lump-sum'],
    ])
  })

  it('keeps a word whole in letters that wink does not know', () => {
    expect(formsOf('Łukasz, Ωmega, İstanbul and naïve café')).toEqual([
      ...['Łukasz', ',', 'Ωmega', ',', 'İstanbul', 'and', 'naïve', 'café'],
    ])
  })

  it('writes norms in lower case, with a straight apostrophe and hyphen', () => {
    expect(tokenOf('O’Brien is here.', "o'brien")?.form).toBe('O’Brien')
    expect(tokenOf('A Tax‑Free sum.', 'tax-free')?.form).toBe('Tax‑Free')
  })

  it('tells words, numbers, marks, symbols and addresses apart', () => {
    const kinds = tokensOf('Write to help@gov.uk about 3rd + 12!').map(({ kind }) => kind)
    expect(kinds).toEqual(['word', 'word', 'address', 'word', 'number', 'symbol', 'number', 'punctuation'])
  })

  it('gives a word with markup inside the place where it stands in the source', () => {
    const document = markdown.read('You **mus**t pay *£1,250.50*.')
    const tokens = english.segment(document).flatMap((sentence) => [...sentence.tokens])
    expect(tokens.map(({ form }) => form)).toEqual(['You', 'must', 'pay', '£1,250.50', '.'])
    expect(tokens.map(({ start, end }) => document.source.slice(start, end))).toEqual([
      ...['You', 'mus**t', 'pay', '£1,250.50', '.'],
    ])
  })

  it('makes a symbol of a rule of underscores and a word of a run too long to be one', () => {
    expect(tokensOf(`Name ${'_'.repeat(200)}`).at(-1)?.kind).toBe('symbol')
    expect(tokensOf(`Name ${'x'.repeat(200)}`).at(-1)?.kind).toBe('word')
    expect(tokensOf(`See https://www.gov.uk/${'x'.repeat(200)}`).at(-1)?.kind).toBe('address')
  })
})

describe('a block that wink does not spell back', () => {
  const data = readTokenData(compileData('src', 'en'), ['you'])
  const forgetful: Pick<Wink, 'read'> = { read: () => ({ tokens: [], ends: [] }) }

  it('is cut all the same, with each token where it stands', () => {
    const source = 'You must pay £12… {{name}} will call. Don’t wait!'
    const sentences = segmentDocument(plain.read(source), forgetful, data)
    const cut = sentences.map(({ tokens }) => tokens.map(({ start, end }) => source.slice(start, end)))
    expect(cut).toEqual([
      ['You', 'must', 'pay', '£12', '…'],
      ['{{name}}', 'will', 'call', '.'],
      ['Don’t', 'wait', '!'],
    ])
    expect(sentences[1]?.tokens[0]?.placeholder).toBe('name')
  })

  it('is read without a guess at what its words are', () => {
    const [sentence] = segmentDocument(plain.read('You must pay.'), forgetful, data)
    const tags = sentence && english.annotate(sentence).tokens.map(({ tag }) => tag)
    expect(tags).toEqual(['X', 'X', 'X', 'PUNCT'])
  })
})
