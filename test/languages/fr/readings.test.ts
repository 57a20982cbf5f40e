import { describe, expect, it } from 'vitest'
import { wordIn } from '../../support/french.ts'

const cases: readonly (readonly [sentence: string, form: string, tag: string, lemma: string])[] = [
  ['La décision porte sur votre logement.', 'porte', 'VERB', 'porter'],
  ['Fermez la porte en sortant.', 'porte', 'NOUN', 'porte'],
  ['Nous avons reçu les avis de la commission.', 'avis', 'NOUN', 'avis'],
  ['Vous êtes prié de répondre.', 'êtes', 'AUX', 'être'],
  ['Vous êtes prié de répondre.', 'prié', 'VERB', 'prier'],
  ['Votre recours a été rejeté.', 'rejeté', 'VERB', 'rejeter'],
  ['Votre recours a été rejeté.', 'été', 'AUX', 'être'],
  ['Nous ouvrons cet été.', 'été', 'NOUN', 'été'],
  ['Le fait que vous soyez absent ne change rien.', 'fait', 'NOUN', 'fait'],
  ['Il fait une demande.', 'fait', 'VERB', 'faire'],
  ['Votre demande est complète.', 'demande', 'NOUN', 'demande'],
  ['Nous demandons une copie.', 'demandons', 'VERB', 'demander'],
  ['Le service instruit votre dossier.', 'instruit', 'VERB', 'instruire'],
  ['Les pièces manquent.', 'manquent', 'VERB', 'manquer'],
  ['Vous le recevrez demain.', 'le', 'PRON', 'le'],
  ['Gardez le reçu.', 'le', 'DET', 'le'],
  ['Une allocataire a téléphoné.', 'allocataire', 'NOUN', 'allocataire'],
  ['Ce document est important.', 'important', 'ADJ', 'important'],
]

describe('French readings', () => {
  it.each(cases)('%s (%s)', (sentence, form, tag, lemma) => {
    const token = wordIn(sentence, form)
    expect([token.tag, token.lemma]).toEqual([tag, lemma])
  })

  it('tell person, number, mood and tense', () => {
    expect(wordIn('Nous examinons votre dossier.', 'examinons').features).toEqual({
      verbForm: 'Fin',
      mood: 'Ind',
      tense: 'Pres',
      person: 1,
      number: 'Plur',
    })
    expect(wordIn('Envoyez-nous une copie.', 'Envoyez').features).toMatchObject({ mood: 'Imp', person: 2 })
    expect(wordIn('Vous envoyez une copie.', 'envoyez').features).toMatchObject({ mood: 'Ind', person: 2 })
  })

  it('say when a word is in no lexicon', () => {
    expect(wordIn('Votre glomuche est prêt.', 'glomuche').known).toBe(false)
    expect(wordIn('Votre dossier est prêt.', 'dossier').known).toBe(true)
  })
})
