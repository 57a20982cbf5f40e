import { describe, expect, it } from 'vitest'
import { tokenOf, tokensOf } from './read-english.ts'

const halves = (text: string): string[] =>
  tokensOf(text).map(({ norm, lemma, implicit }) => `${implicit ? '+' : ''}${norm}=${lemma}`)

const reading = (text: string, norm: string): string | undefined => {
  const token = tokenOf(text, norm)
  return token && [token.tag, token.lemma, ...Object.values(token.features)].join(' ')
}

describe('English contractions', () => {
  it('hold their span in the first word, the second has none', () => {
    const [first, second] = tokensOf('Don’t wait.')
    expect(first).toMatchObject({ start: 0, end: 5, form: 'Don’t', norm: 'do', lemma: 'do', implicit: false })
    expect(second).toMatchObject({
      start: 5,
      end: 5,
      norm: "n't",
      lemma: 'not',
      tag: 'PART',
      implicit: true,
      syllables: 0,
    })
  })

  it('are found whatever is cut off', () => {
    expect(halves("I'm sure it’s sent")).toEqual([
      'i=i',
      "+'m=be",
      'sure=sure',
      'it=it',
      "+'s=be",
      'sent=send',
    ])
    expect(halves("we can't and won’t")).toEqual([
      'we=we',
      'ca=can',
      "+n't=not",
      'and=and',
      'wo=will',
      "+n't=not",
    ])
    expect(halves("I'd've gone")).toEqual(['i=i', "+'d=would", "+'ve=have", 'gone=go'])
  })

  it('leave the owner of a thing under its own name', () => {
    expect(halves('the director’s letter').slice(1, 3)).toEqual(['director=director', "+'s='s"])
    expect(halves('Mary’s letter').slice(0, 2)).toEqual(['mary=mary', "+'s='s"])
  })

  it('leave « cannot » and a name with an apostrophe whole', () => {
    expect(halves('We cannot pay')).toEqual(['we=we', 'cannot=can', 'pay=pay'])
    expect(halves("Ask O'Brien")).toEqual(['ask=ask', "o'brien=o'brien"])
  })
})

describe('English readings', () => {
  it('give a dictionary form in American spelling, whichever way the word is written', () => {
    expect(tokenOf('We utilise the form.', 'utilise')?.lemma).toBe('utilize')
    expect(tokenOf('We utilize the form.', 'utilize')?.lemma).toBe('utilize')
  })

  it('take no capital of a sentence’s first word for a name', () => {
    expect(reading('Payments stop in May.', 'payments')).toBe('NOUN payment Plur')
    expect(reading('Failure to pay is rare.', 'failure')).toBe('NOUN failure Sing')
    expect(tokenOf('We met Ptarmigan there.', 'ptarmigan')?.tag).toBe('PROPN')
  })

  it('take a participle after have or be for a verb', () => {
    expect(reading('We have utilised it.', 'utilised')).toBe('VERB utilize Part Past')
    expect(reading('They were utilised here.', 'utilised')).toBe('VERB utilize Part Past')
    expect(tokenOf('You are interested in it.', 'interested')?.tag).toBe('ADJ')
  })

  it('take a word after a modal for a verb', () => {
    expect(reading('This will result in a fine.', 'result')).toBe('VERB result Inf')
    expect(reading('The result is a fine.', 'result')).toBe('NOUN result Sing')
  })

  it('tell the forms of a verb', () => {
    expect(reading('She sends it.', 'sends')).toBe('VERB send Fin Ind Pres 3 Sing')
    expect(reading('We want to send it.', 'send')).toBe('VERB send Inf')
    expect(reading('Please send it.', 'send')).toBe('VERB send Fin Imp')
    expect(reading('They send it.', 'send')).toBe('VERB send Fin Ind Pres')
    expect(reading('We are sending it.', 'sending')).toBe('VERB send Ger')
    expect(reading('They sent it.', 'sent')).toBe('VERB send Fin Ind Past')
    expect(reading('They have not yet sent it.', 'sent')).toBe('VERB send Part Past')
    expect(reading('They took it.', 'took')).toBe('VERB take Fin Ind Past')
    expect(reading('It was taken there.', 'taken')).toBe('VERB take Part Past')
  })

  it('say only « past » where a form may be a past or a participle', () => {
    expect(reading('The letter sent by us is here.', 'sent')).toBe('VERB send Past')
  })

  it('tell plurals without an ending', () => {
    expect(tokenOf('Two children came.', 'children')?.features.number).toBe('Plur')
    expect(tokenOf('Many people came.', 'people')?.features.number).toBe('Plur')
    expect(tokenOf('The programme is new.', 'programme')?.features.number).toBe('Sing')
  })

  it('read fields and numbers by what they are', () => {
    const tags = tokensOf('On {{date}} pay {{amount}} to {{name}} for the 3rd of 12 weeks.')
    expect(tags.filter(({ kind }) => kind === 'placeholder').map(({ tag }) => tag)).toEqual([
      'NOUN',
      'NUM',
      'PROPN',
    ])
    expect(tags.filter(({ kind }) => kind === 'number').map(({ tag }) => tag)).toEqual(['ADJ', 'NUM'])
  })

  it('count syllables, two for anything with a figure or a field', () => {
    const syllables = tokensOf('Your application, £1,250.50 {{name}}.').map((token) => token.syllables)
    expect(syllables).toEqual([1, 4, 0, 2, 2, 0])
  })

  it('tell words that the lexicon does not have', () => {
    expect(tokenOf('The xyzzification is here.', 'xyzzification')?.known).toBe(false)
    expect(tokenOf('The application is here.', 'application')?.known).toBe(true)
  })
})
