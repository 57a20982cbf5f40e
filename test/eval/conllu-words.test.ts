import { describe, expect, it } from 'vitest'
import { writtenAs } from '../support/conllu.ts'
import { readConlluWords } from './conllu-words.ts'

const row = (...cells: readonly string[]): string =>
  [...cells, ...Array(10 - cells.length).fill('_')].join('\t')

const sentence = [
  '# sent_id = 1',
  '# text = Allez au guichet.',
  row('1', 'Allez', 'aller', 'VERB', '_', 'Mood=Imp|VerbForm=Fin', '0', 'root'),
  row('2-3', 'au'),
  row('2', 'à', 'à', 'ADP', '_', '_', '4', 'case'),
  row('3', 'le', 'le', 'DET', '_', '_', '4', 'det'),
  row('3.1', 'vide'),
  row('4', 'guichet', 'guichet', 'NOUN', '_', '_', '1', 'obl'),
  row('5', '.', '.', 'PUNCT', '_', '_', '1', 'punct'),
].join('\n')

const tokensOf = (content: string) => readConlluWords(content).flatMap(({ tokens }) => tokens)

describe('reading CoNLL-U', () => {
  it('gives each token its place among the characters that are no space, and the words in it', () => {
    expect(
      tokensOf(sentence).map(({ start, end, words }) => [start, end, words.map(({ lemma }) => lemma)]),
    ).toEqual([
      [0, 5, ['aller']],
      [5, 7, ['à', 'le']],
      [7, 14, ['guichet']],
      [14, 15, ['.']],
    ])
  })

  it('keeps what is said of a word', () => {
    expect(tokensOf(sentence)[0]?.words[0]).toEqual({
      id: 1,
      form: 'Allez',
      lemma: 'aller',
      upos: 'VERB',
      features: 'Mood=Imp|VerbForm=Fin',
      head: 0,
      relation: 'root',
    })
  })

  it('counts places on through the file', () => {
    const [first, second] = readConlluWords(`${sentence}\n\n${sentence}\n\n`)
    expect(first?.tokens[0]?.start).toBe(0)
    expect(second?.tokens[0]?.start).toBe(15)
    expect(second?.text).toBe('Allez au guichet.')
  })

  it('is the same whatever ends the lines', () => {
    const two = `${sentence}\n\n${sentence}\n\n`
    expect(readConlluWords(two.replaceAll('\n', '\r\n'))).toEqual(readConlluWords(two))
  })

  it('leaves out the spaces in a number', () => {
    expect(tokensOf(row('1', '1 250', '1 250', 'NUM'))[0]?.end).toBe(4)
  })

  it('finds no sentence in comments and blank lines', () => {
    expect(readConlluWords('# newdoc id = x\n\n\n\n')).toEqual([])
    expect(readConlluWords('')).toEqual([])
  })

  it('reads what limpide annotate writes, head unknown', async () => {
    const { document, written } = await writtenAs('Allez au guichet. Signez.')
    const read = readConlluWords(written)
    expect(read.map(({ text }) => text)).toEqual(['Allez au guichet.', 'Signez.'])
    expect(read.flatMap(({ tokens }) => tokens.flatMap(({ words }) => words))).toHaveLength(
      document.sentences.reduce((sum, { tokens }) => sum + tokens.length, 0),
    )
    expect(read[0]?.tokens[0]?.words[0]?.head).toBeNaN()
  })
})
