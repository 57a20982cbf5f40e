import { describe, expect, it } from 'vitest'
import { french, wordIn } from '../../support/french.ts'

const written = (text: string, form: string): string => {
  const { lemma, tag } = french.treebankReading(wordIn(text, form))
  return `${lemma} ${tag}`
}

describe('a treebank of Universal Dependencies', () => {
  it.each([
    ['Votre dossier est complet.', 'Votre', 'son DET'],
    ['Mon dossier est complet.', 'Mon', 'son DET'],
    ['Il vient demain.', 'Il', 'lui PRON'],
    ['Ils viennent demain.', 'Ils', 'eux PRON'],
    ['Nous les recevons.', 'les', 'eux PRON'],
    ['Je le reçois.', 'Je', 'moi PRON'],
    ['Restez parce que vous attendez.', 'parce', 'parce ADV'],
    ['Votre dossier est complet.', 'dossier', 'dossier NOUN'],
    ['Votre dossier est complet.', 'est', 'être AUX'],
  ])('%s (%s)', (text, form, expected) => {
    expect(written(text, form)).toBe(expected)
  })

  it('sees the same features as we do', () => {
    const token = wordIn('Votre dossier est complet.', 'Votre')
    expect(french.treebankReading(token).features).toEqual(token.features)
  })

  it('changes nothing of what rules read', () => {
    const token = wordIn('Votre dossier est complet.', 'Votre')
    french.treebankReading(token)
    expect(token.lemma).toBe('votre')
  })
})
