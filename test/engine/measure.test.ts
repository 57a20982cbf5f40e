import { describe, expect, it } from 'vitest'
import { annotateDocument } from '../../src/engine/annotate-document.ts'
import { measure } from '../../src/engine/measure.ts'
import { addTally, emptyTally, tallyOf } from '../../src/engine/tally.ts'
import { documentOf, type Part, prose } from '../support/blocks.ts'
import { french } from '../support/french.ts'

const measured = (...parts: readonly Part[]): Record<string, number> => {
  const document = annotateDocument(documentOf(...parts), french)
  const tally = document.sentences
    .map((sentence) => tallyOf(sentence, french.difficulty))
    .reduce((sum, each) => addTally(sum, each), emptyTally)
  return Object.fromEntries(measure(document, tally, french).map(({ id, value }) => [id, value]))
}

describe('the measures of a document', () => {
  const letter: readonly Part[] = [
    [{ kind: 'address' }, 'Mairie de Valbourg'],
    [{ kind: 'heading', depth: 1 }, 'Votre inscription'],
    [prose, 'Nous avons reçu votre dossier. Il est complet.'],
    [{ kind: 'list-item' }, 'une facture'],
    [{ kind: 'closing' }, 'Veuillez agréer nos salutations.'],
  ]

  it('count running prose alone', () => {
    expect(measured(...letter)).toMatchObject({ words: 10, sentences: 3, 'words-per-sentence': 3.33 })
  })

  it('hold every readability formula of the language, as it computes it', () => {
    const all = measured(...letter)
    expect(Object.keys(all)).toEqual(expect.arrayContaining(french.formulas.map(({ id }) => id)))
    expect(all.rix).toBe(all['long-words-per-sentence'])
  })

  it('hold no readability of a document without a sentence', () => {
    expect(measured([{ kind: 'heading', depth: 1 }, 'Votre inscription'])).toEqual({
      words: 0,
      sentences: 0,
      'words-per-sentence': 0,
      'long-words-per-sentence': 0,
    })
  })
})
