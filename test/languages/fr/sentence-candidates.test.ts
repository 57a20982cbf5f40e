import { describe, expect, it } from 'vitest'
import { annotated, wordIn } from '../../support/french.ts'

/** Parts of speech that a word may still have once its neighbours were asked. */
const tagsOf = (text: string, form: string): string[] => [
  ...new Set(wordIn(text, form).readings.map(({ tag }) => tag)),
]

describe('what the neighbours of a word settle', () => {
  it.each([
    ['Le maire est au pouvoir.', 'pouvoir', 'NOUN'],
    ['Votre demande est complète.', 'demande', 'NOUN'],
    ['Il porte une lettre.', 'porte', 'VERB'],
    ['On demande une copie.', 'demande', 'VERB'],
    ['Il ne montre rien.', 'montre', 'VERB'],
    ['Faites-nous une copie.', 'Faites', 'VERB'],
    ['Veuillez nous en parler.', 'en', 'PRON'],
    ['Nous en avons parlé.', 'en', 'PRON'],
    ['Nous avons écrit à M. Petit.', 'Petit', 'PROPN'],
    ['Nous avons écrit à Mme Blanc.', 'Blanc', 'PROPN'],
    ['Veuillez le lui rendre.', 'le', 'PRON'],
    ["Veuillez l'en informer.", "l'", 'PRON'],
    ['Veuillez leur en parler.', 'leur', 'PRON'],
    ['Nous attendons M. TRAORE Moussa.', 'Moussa', 'PROPN'],
    ['Le locataire paie la facture.', 'paie', 'VERB'],
    ['Le directeur nous fait parvenir une copie.', 'fait', 'VERB'],
    ['Votre droit court à compter du 1er mars.', 'du', 'ADP'],
    ['Nous avons reçu copie des 12 dossiers.', 'des', 'ADP'],
    ['Puis-je venir demain ?', 'Puis', 'VERB'],
    ['Connectez-vous puis effectuez la démarche.', 'puis', 'CCONJ'],
    ['Je ne puis accepter.', 'puis', 'VERB'],
  ])('%s (%s)', (text, form, tag) => {
    expect(wordIn(text, form).tag).toBe(tag)
  })

  it('leaves no other reading of a verb behind « il », or of a noun behind « votre »', () => {
    expect(tagsOf('Il porte une lettre.', 'porte')).not.toContain('NOUN')
    expect(tagsOf('Votre demande est complète.', 'demande')).not.toContain('VERB')
  })

  it('reads a row of participles as participles', () => {
    const { tokens } = annotated('Ce formulaire doit être rempli, daté et signé.')
    expect(tokens.filter(({ features }) => features.verbForm === 'Part').map(({ form }) => form)).toEqual([
      'rempli',
      'daté',
      'signé',
    ])
  })

  it('leaves every word some reading, even where neighbours contradict the lexicon', () => {
    for (const text of ['Il maison.', 'Votre recevons.', 'Ne guichet pas.', 'M. petit vient.'])
      for (const { readings } of annotated(text).tokens) expect(readings.length).toBeGreaterThan(0)
  })
})
