import { describe, expect, it } from 'vitest'
import { metrics } from '../../../src/generated/metrics.ts'
import { cueElements } from '../../../src/rulebase/letter/cue.ts'
import { compileCues, printOf } from '../../../src/rulebase/letter/find-cues.ts'
import { annotated, french } from '../../support/french.ts'

const found = (cue: string, text: string): string[] => {
  const sentence = annotated(text)
  const find = compileCues({ cue: [cueElements(cue)] }, { language: french, metrics })
  return (find(sentence).get('cue') ?? []).map(({ from, to }) =>
    text.slice(sentence.tokens[from]?.start, sentence.tokens[to - 1]?.end),
  )
}

describe('a cue', () => {
  it.each([
    ['words, whatever their capitals', 'hors délai', 'Hors délai, votre dossier attend.', ['Hors délai']],
    ['words in a contraction', 'à le guichet', 'Venez au guichet lundi matin.', ['au guichet']],
    ['a lemma', '~refuser', 'Nous refusons votre dossier lundi.', ['refusons']],
    ['one of several', 'lundi|mardi', 'Venez lundi ou mardi matin.', ['lundi', 'mardi']],
    ['a gap without a mark', 'ne … pas', 'Nous ne vous oublions pas.', ['ne vous oublions pas']],
    ['no gap over a mark', 'ne … pas', 'Nous ne savons, hélas, pas tout.', []],
    ['a date to its end', 'avant le <date>', 'Répondez avant le 3 mai 2026.', ['avant le 3 mai 2026']],
  ])('finds %s', (_, cue, text, spans) => {
    expect(found(cue, text)).toEqual(spans)
  })

  it('refuses a name that nothing bears, and says which there are', () => {
    expect(() => cueElements('avant <jour>')).toThrow(/« <jour> ».*<date>/)
  })

  it('has the same print in two sentences that hold the same', () => {
    const find = compileCues(
      { refus: [cueElements('~refuser')], accord: [cueElements('~accepter')] },
      { language: french, metrics },
    )
    const print = (text: string): string => printOf(find(annotated(text)))
    expect(print('Nous refusons cela, malgré vous.')).toBe(print('Nous refusons tout cela lundi.'))
    expect(print('Nous refusons cela, malgré vous.')).not.toBe(print('Nous acceptons tout cela lundi.'))
  })
})
