import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../support/french.ts'

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['titles before a name', ['M. Petit a écrit à Mme Durand.', 'Elle a répondu.']],
  ['articles of law', ['Voir art. L. 123-4 du code.', 'Puis appelez-nous.']],
  ['numbers of things', ['Le guichet n° 12 est fermé.', 'Venez à 14 h 30.']],
  ['amounts', ['Payez 1 250,50 € avant le 3 mars.', 'Merci !']],
  ['a quotation with its own stop', ['Il a dit : « Venez demain. »', 'Nous irons.']],
  ['« etc. » before a capital', ['Apportez p. ex. une facture, un bail, etc.', 'Vous devez aussi signer.']],
  ['« etc. » inside a sentence', ['Vos factures, quittances, etc. doivent être récentes.']],
  ['« c.-à-d. »', ['Venez le matin, c.-à-d. entre 9 h et midi.', 'Merci.']],
  ['question, exclamation and suspension marks', ['Où aller ?', 'Que faire ?!', 'Attendez…', 'Il arrive.']],
  ['telephone numbers and addresses', ['Appelez le 02 23 45 67 89.', 'Ou écrivez à contact@mairie.fr.']],
  ['web addresses', ['Allez sur www.exemple.fr/aide.', 'Puis cliquez.']],
  ['numbered steps on one line', ['1. Remplissez le formulaire.', '2. Signez-le.']],
  ['a bracket with a stop inside', ['Votre enfant (né en 2020. Voir acte) est inscrit.', 'Bien.']],
  ['letters of buildings', ['Rendez-vous au 3 bis, av. de la Gare, bât. B au fond.', 'Merci.']],
  ['months cut short', ['Elle est née le 5 janv. 2020 à Paris.', 'Son père aussi.']],
  ['initials', ['J.-P. Martin et A. Blanc viendront.', 'Ils signeront.']],
  ['decimal numbers', ['Le taux est de 3.5 points.', 'Il baisse.']],
  ['a sentence that starts with a figure', ['Votre dossier est complet.', '3 enfants sont inscrits.']],
  ['paragraph marks of the law', ['Le 1er al. de l’art. 4 s’applique.', 'Il est clair.']],
]

describe('French sentences', () => {
  it.each(cases)('are cut right around %s', (_, expected) => {
    expect(sentencesOf(expected.join(' '))).toEqual(expected)
  })

  it.each([
    ['a stop after a whole word', ['Vous êtes en sécurité.', 'à ce jour, rien ne change.']],
    ['two of them', ['Venez demain.', 'apportez votre carte.', 'merci beaucoup.']],
    ['a stop inside marks, and a small letter', ['La case dit « complet. » et vous devez signer.']],
    ['a question mark inside a sentence', ['Il demande « pourquoi ? » et attend.']],
    ['« etc. »', ['Vos factures, quittances, etc. doivent être récentes.']],
    ['an abbreviation', ['Elle vit au 3 av. de la Gare.']],
    ['a short word, which may be cut', ['Prenez le ch. des Tilleuls.']],
    ['a word of no lexicon', ['Le glomuch. de Valbourg est prêt.']],
  ])('open with a small letter behind a whole word alone: %s', (_, expected) => {
    expect(sentencesOf(expected.join(' '))).toEqual(expected)
  })

  it('are not held together by a bracket that nobody closes', () => {
    expect(sentencesOf('Voir le code (article 3. Il faut signer. Merci beaucoup.')).toHaveLength(3)
    expect(sentencesOf('Signez [ici. Puis payez.')).toHaveLength(2)
  })

  it('are held together by a bracket that closes, and by brackets in it', () => {
    const one = 'Votre enfant (né en 2020 [à Paris. En mai]. Voir acte) est inscrit.'
    expect(sentencesOf(`${one} Bien.`)).toEqual([one, 'Bien.'])
  })

  it('are cut after a bracket that closes without having opened', () => {
    expect(sentencesOf('Signez a) ici. Puis payez.')).toHaveLength(2)
  })

  it('are not held together by a bracket that closes a whole letter later', () => {
    const letter = 'Nous lisons votre lettre. '.repeat(40)
    expect(sentencesOf(`Signez (ici. ${letter}Puis payez) demain.`).length).toBeGreaterThan(40)
  })

  it('end with their block even without a stop', () => {
    expect(sentencesOf('une copie de votre bail')).toEqual(['une copie de votre bail'])
  })

  it('keep a no-break space before a double mark inside', () => {
    expect(sentencesOf('Êtes-vous d’accord\u00a0? Signez\u00a0!')).toEqual([
      'Êtes-vous d’accord\u00a0?',
      'Signez\u00a0!',
    ])
  })
})
