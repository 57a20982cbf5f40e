import { describe, expect, it } from 'vitest'
import { annotateDocument } from '../../src/services/annotate-document.ts'
import { testContext } from '../support/context.ts'

describe('annotateDocument', () => {
  it('tells what each word of the document is', async () => {
    const { document } = await annotateDocument(testContext(), { text: 'Votre dossier' })
    expect(document.sentences.flatMap(({ tokens }) => tokens.map(({ lemma }) => lemma))).toEqual([
      'votre',
      'dossier',
    ])
  })

  it('gives with it how a treebank of its language writes a word', async () => {
    const { document, treebankReading } = await annotateDocument(testContext(), { text: 'Votre dossier' })
    const [token] = document.sentences[0]?.tokens ?? []
    expect(token && treebankReading(token).lemma).toBe('votre')
  })

  it('refuses an empty document', async () => {
    await expect(annotateDocument(testContext(), { text: '\n' })).rejects.toMatchObject({
      code: 'empty-document',
    })
  })
})
