import { describe, expect, it } from 'vitest'
import { agreementOf, compareConllu, comparePassives } from './compare-conllu.ts'
import { readConlluWords } from './conllu-words.ts'

/** « 1 Allez aller VERB » and so on: the columns that are compared, a sentence an array. */
const sentences = (...all: readonly (readonly string[])[]) =>
  readConlluWords(
    all
      .map((rows) =>
        rows
          .map((cells) => {
            const [id, form, lemma = '_', upos = '_', features = '_', head = '_', relation = '_'] =
              cells.split(' ')
            return [id, form, lemma, upos, '_', features, head, relation, '_', '_'].join('\t')
          })
          .join('\n'),
      )
      .join('\n\n'),
  )

const treebank = sentences(
  ['1 Allez aller VERB', '2-3 au', '2 à à ADP', '3 le le DET', '4 guichet guichet NOUN', '5 . . PUNCT'],
  ['1 Signez signer VERB', '2 . . PUNCT'],
)

describe('the agreement of two counts', () => {
  it('is the harmonic mean of precision and recall', () => {
    expect(agreementOf(6, 8, 12)).toEqual({ precision: 0.75, recall: 0.5, f1: 0.6 })
  })

  it('is 0 when nothing is right', () => {
    expect(agreementOf(0, 8, 12).f1).toBe(0)
    expect(agreementOf(0, 0, 12).f1).toBe(0)
  })
})

describe('comparing with a treebank', () => {
  it('finds nothing wrong in the treebank itself', () => {
    expect(compareConllu(treebank, treebank)).toMatchObject({
      sentences: { f1: 1 },
      tokens: { f1: 1 },
      upos: 1,
      lemmas: 1,
      uposF1: 1,
      lemmasF1: 1,
      wrongTags: [],
      wrongLemmas: [],
    })
  })

  it('counts a wrong tag and a wrong lemma, and shows them', () => {
    const found = sentences(
      ['1 Allez aller NOUN', '2-3 au', '2 à à ADP', '3 le un DET', '4 guichet guichet NOUN', '5 . . PUNCT'],
      ['1 Signez signer VERB', '2 . . PUNCT'],
    )
    const { upos, lemmas, wrongTags, wrongLemmas } = compareConllu(found, treebank)
    expect([upos, lemmas]).toEqual([6 / 7, 6 / 7])
    expect(wrongTags.map(({ wanted }) => wanted.form)).toEqual(['Allez'])
    expect(wrongLemmas.map(({ found: ours }) => ours.lemma)).toEqual(['un'])
  })

  it('sees sentences cut elsewhere, with the tokens still right', () => {
    const one = sentences([
      '1 Allez aller VERB',
      '2-3 au',
      '2 à à ADP',
      '3 le le DET',
      '4 guichet guichet NOUN',
      '5 . . PUNCT',
      '6 Signez signer VERB',
      '7 . . PUNCT',
    ])
    expect(compareConllu(one, treebank)).toMatchObject({ sentences: { f1: 0 }, tokens: { f1: 1 }, upos: 1 })
  })

  it('compares no words of a token cut otherwise, and counts them as missing', () => {
    const uncut = sentences(
      ['1 Allez aller VERB', '2 au à ADP', '3 guichet guichet NOUN', '4 . . PUNCT'],
      ['1 Signez signer VERB', '2 . . PUNCT'],
    )
    const { tokens, upos, uposF1 } = compareConllu(uncut, treebank)
    expect(tokens.f1).toBe(1)
    expect(upos).toBe(1)
    expect(uposF1).toBeCloseTo(agreementOf(5, 6, 7).f1, 12)
  })
})

describe('comparing passives', () => {
  const gold = sentences([
    '1 Il il PRON _ 3 nsubj:pass',
    '2 est être AUX _ 3 aux:pass',
    '3 signé signer VERB Voice=Pass 0 root',
  ])

  it('finds the head of a passive auxiliary where we say passive', () => {
    expect(comparePassives(gold, gold)).toEqual({ precision: 1, recall: 1, f1: 1 })
  })

  it('is 0 when we say it of none, or of another word', () => {
    const none = sentences(['1 Il il PRON', '2 est être AUX', '3 signé signer VERB'])
    const other = sentences(['1 Il il PRON', '2 est être AUX Voice=Pass', '3 signé signer VERB'])
    expect(comparePassives(none, gold).f1).toBe(0)
    expect(comparePassives(other, gold).f1).toBe(0)
  })
})
