import { describe, expect, it } from 'vitest'
import { readConllu } from '../../src/build/conllu.ts'

const line = (...cells: readonly string[]): string => [...cells, '_', '_', '_', '_'].join('\t')

const sentence = [
  '# sent_id = one',
  '# text = Le rejet du dossier a été notifié.',
  line('1', 'Le', 'le', 'DET', '_', 'Gender=Masc'),
  line('2', 'rejet', 'rejet', 'NOUN', '_', '_'),
  line('3-4', 'du', '_', '_', '_', '_'),
  line('3', 'de', 'de', 'ADP', '_', '_'),
  line('4', 'le', 'le', 'DET', '_', '_'),
  line('5', 'dossier', 'dossier', 'NOUN', '_', '_'),
  line('5.1', 'vide', '_', '_', '_', '_'),
  line('6', 'a', 'avoir', 'AUX', '_', 'Mood=Ind|VerbForm=Fin'),
  line('7', 'été', 'être', 'AUX', '_', 'Tense=Past|VerbForm=Part'),
  line('8', 'notifié', 'notifier', 'VERB', '_', 'Tense=Past|VerbForm=Part'),
  line('9', '.', '.', 'PUNCT', '_', '_'),
].join('\n')

const labelled = (content: string): string[][] =>
  readConllu(content).map(({ text, tokens }) =>
    tokens.map(({ start, end, label }) => `${text.slice(start, end)}=${label}`),
  )

describe('reading a treebank', () => {
  it('gives each word its place and the label of our tagger, a contraction that of its preposition', () => {
    expect(labelled(sentence)).toEqual([
      [
        'Le=DET',
        'rejet=NOUN',
        'du=ADP',
        'dossier=NOUN',
        'a=AUX:Fin',
        'été=AUX:Past',
        'notifié=VERB:Past',
        '.=PUNCT',
      ],
    ])
  })

  it.each([
    ['VerbForm=Inf', 'VERB:Inf'],
    ['Tense=Pres|VerbForm=Part', 'VERB:Pres'],
    ['Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part', 'VERB:Past'],
    ['Mood=Sub|VerbForm=Fin', 'VERB:Fin'],
  ])('tells the forms of a verb apart: %s', (features, label) => {
    const one = `# text = dire\n${line('1', 'dire', 'dire', 'VERB', '_', features)}`
    expect(labelled(one)).toEqual([[`dire=${label}`]])
  })

  it('finds the second of two equal words behind the first', () => {
    const twice = `# text = non, non\n${line('1', 'non', 'non', 'ADV', '_', '_')}\n${line('2', ',', ',', 'PUNCT', '_', '_')}\n${line('3', 'non', 'non', 'ADV', '_', '_')}`
    expect(readConllu(twice)[0]?.tokens.map(({ start }) => start)).toEqual([0, 3, 5])
  })

  it('reads every sentence, whatever ends its lines', () => {
    const two = `${sentence}\n\n${sentence}\n\n`
    expect(readConllu(two)).toHaveLength(2)
    expect(readConllu(two.replaceAll('\n', '\r\n'))).toEqual(readConllu(two))
  })

  it('leaves out a sentence whose words do not stand in its text, or that has none', () => {
    const wrong = sentence.replace('# text = Le rejet', '# text = Le refus')
    const none = sentence.replace(/# text = .*\n/, '')
    expect(readConllu(`${wrong}\n\n${none}\n\n${sentence}`)).toHaveLength(1)
  })
})
