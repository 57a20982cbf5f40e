import { describe, expect, it } from 'vitest'
import { french } from '../../../support/french.ts'

const { inflector } = french

describe('French determiners and adjectives', () => {
  it.each([
    ['le', ['le', 'la', 'les', 'les']],
    ['un', ['un', 'une', 'des', 'des']],
    ['ce', ['ce', 'cette', 'ces', 'ces']],
    ['mon', ['mon', 'ma', 'mes', 'mes']],
    ['ton', ['ton', 'ta', 'tes', 'tes']],
    ['son', ['son', 'sa', 'ses', 'ses']],
    ['notre', ['notre', 'notre', 'nos', 'nos']],
    ['votre', ['votre', 'votre', 'vos', 'vos']],
    ['leur', ['leur', 'leur', 'leurs', 'leurs']],
    ['tout', ['tout', 'toute', 'tous', 'toutes']],
    ['quel', ['quel', 'quelle', 'quels', 'quelles']],
    ['aucun', ['aucun', 'aucune', 'aucuns', 'aucunes']],
    ['différent', ['différent', 'différente', 'différents', 'différentes']],
    ['beau', ['beau', 'belle', 'beaux', 'belles']],
    ['vieux', ['vieux', 'vieille', 'vieux', 'vieilles']],
    ['fou', ['fou', 'folle', 'fous', 'folles']],
    ['public', ['public', 'publique', 'publics', 'publiques']],
    ['actif', ['actif', 'active', 'actifs', 'actives']],
    ['premier', ['premier', 'première', 'premiers', 'premières']],
    ['général', ['général', 'générale', 'généraux', 'générales']],
    ['final', ['final', 'finale', 'finals', 'finales']],
    ['long', ['long', 'longue', 'longs', 'longues']],
    ['gratuit', ['gratuit', 'gratuite', 'gratuits', 'gratuites']],
    ['obligatoire', ['obligatoire', 'obligatoire', 'obligatoires', 'obligatoires']],
    ['favori', ['favori', 'favorite', 'favoris', 'favorites']],
    ['reçu', ['reçu', 'reçue', 'reçus', 'reçues']],
    ['dû', ['dû', 'due', 'dus', 'dues']],
  ])('%s has its four forms', (lemma, [masculine, feminine, masculines, feminines]) => {
    expect(inflector.agree(lemma, { gender: 'Masc', number: 'Sing' })).toBe(masculine)
    expect(inflector.agree(lemma, { gender: 'Fem', number: 'Sing' })).toBe(feminine)
    expect(inflector.agree(lemma, { gender: 'Masc', number: 'Plur' })).toBe(masculines)
    expect(inflector.agree(lemma, { gender: 'Fem', number: 'Plur' })).toBe(feminines)
  })
})

describe('French plurals', () => {
  it.each([
    ['dossier', 'dossiers'],
    ['œil', 'yeux'],
    ['ail', 'ails'],
    ['ciel', 'cieux'],
    ['bail', 'baux'],
    ['vitrail', 'vitraux'],
    ['détail', 'détails'],
    ['cheval', 'chevaux'],
    ['bal', 'bals'],
    ['festival', 'festivals'],
    ['bureau', 'bureaux'],
    ['lieu', 'lieux'],
    ['pneu', 'pneus'],
    ['bijou', 'bijoux'],
    ['trou', 'trous'],
    ['prix', 'prix'],
    ['nez', 'nez'],
    ['monsieur', 'messieurs'],
    ['madame', 'mesdames'],
    ["chef-d'œuvre", "chefs-d'œuvre"],
    ['arc-en-ciel', 'arcs-en-ciel'],
    ['procès-verbal', 'procès-verbaux'],
    ['rendez-vous', 'rendez-vous'],
    ['mot-clé', 'mots-clés'],
    ['timbre-poste', 'timbres-poste'],
    ['lave-linge', 'lave-linge'],
    ['libre-service', 'libres-services'],
    ['avant-projet', 'avant-projets'],
    ['pièce jointe', 'pièces jointes'],
    ['compte rendu', 'comptes rendus'],
    ['petit déjeuner', 'petits déjeuners'],
    ['avis favorable', 'avis favorables'],
    ['accusé de réception', 'accusés de réception'],
    ['acte de naissance', 'actes de naissance'],
    ['travailleur social', 'travailleurs sociaux'],
  ])('%s gives %s', (noun, plural) => {
    expect(inflector.decline(noun, { number: 'Plur' })).toBe(plural)
  })

  it('is left unsaid when the name follows no rule', () => {
    expect(inflector.decline('glomuche', { number: 'Plur' })).toBeUndefined()
    expect(inflector.decline('dossier papier', { number: 'Plur' })).toBeUndefined()
    expect(inflector.decline('dossier papier', { number: 'Sing' })).toBe('dossier papier')
  })

  it('a name of several words has the gender of its head', () => {
    expect(inflector.genderOf('petit déjeuner')).toBe('Masc')
    expect(inflector.genderOf('pièce jointe')).toBe('Fem')
    expect(inflector.genderOf("chef-d'œuvre")).toBe('Masc')
  })
})

describe('a French group of several members', () => {
  const woman = { gender: 'Fem', number: 'Sing' } as const
  const man = { gender: 'Masc', number: 'Sing' } as const

  it('is masculine when one member is, and plural', () => {
    expect(inflector.together([woman, man])).toEqual({ person: 3, gender: 'Masc', number: 'Plur' })
    expect(inflector.together([woman, woman])).toEqual({ person: 3, gender: 'Fem', number: 'Plur' })
  })

  it('of one member is that member', () => {
    expect(inflector.together([woman])).toEqual({ person: 3, gender: 'Fem', number: 'Sing' })
  })

  it('has no gender when nobody knows it', () => {
    expect(inflector.together([woman, { number: 'Sing' }])).toEqual({ person: 3, number: 'Plur' })
    expect(inflector.together([])).toEqual({ person: 3 })
  })

  it('takes the first person before the second and the second before the third', () => {
    expect(
      inflector.together([
        { person: 2, number: 'Plur' },
        { person: 1, number: 'Sing' },
      ]).person,
    ).toBe(1)
    expect(inflector.together([{ person: 2, number: 'Plur' }, man]).person).toBe(2)
  })
})
