import { describe, expect, it } from 'vitest'
import { rewritesOf, termRule } from '../support/small-rules.ts'

describe('a rewrite and the words around it', () => {
  it.each([
    [
      'loses an elision on its right',
      'afin de',
      'pour',
      'Venez afin d’obtenir la carte.',
      'Venez pour obtenir la carte.',
    ],
    [
      'elides on its right',
      'pour',
      'afin de',
      'Venez pour obtenir la carte.',
      'Venez afin d’obtenir la carte.',
    ],
    [
      'undoes a contraction on its right',
      'à le sujet de',
      'sur',
      'Il écrit au sujet du loyer.',
      'Il écrit sur le loyer.',
    ],
    ['contracts on its right', 'sur', 'au sujet de', 'Il écrit sur le loyer.', 'Il écrit au sujet du loyer.'],
    [
      'contracts with a plural',
      'sur',
      'au sujet de',
      'Il écrit sur les loyers.',
      'Il écrit au sujet des loyers.',
    ],
    [
      'does not contract before « l’ »',
      'sur',
      'au sujet de',
      'Il écrit sur l’impôt.',
      'Il écrit au sujet de l’impôt.',
    ],
    [
      'contracts on its left',
      'imprimé',
      'formulaire',
      'Une copie de l’imprimé suffit.',
      'Une copie du formulaire suffit.',
    ],
    [
      'undoes a contraction on its left',
      'formulaire',
      'imprimé',
      'Une copie du formulaire suffit.',
      'Une copie de l’imprimé suffit.',
    ],
    [
      'loses an elision on its left',
      'imprimé',
      'formulaire',
      'Signez l’imprimé ici.',
      'Signez le formulaire ici.',
    ],
    ['leaves h aspiré alone', 'imprimé', 'hangar', 'Voici l’imprimé demandé.', 'Voici le hangar demandé.'],
    [
      'gives « ce » its form before a vowel',
      'formulaire',
      'imprimé',
      'Signez ce formulaire.',
      'Signez cet imprimé.',
    ],
    [
      'changes the gender of the determiner',
      'attestation',
      'certificat',
      'Joignez une attestation de travail.',
      'Joignez un certificat de travail.',
    ],
    [
      'changes gender under an elision',
      'attestation',
      'carte',
      'Joignez l’attestation.',
      'Joignez la carte.',
    ],
    [
      'keeps a possessive that fits both',
      'requête',
      'demande',
      'Nous lisons votre requête.',
      'Nous lisons votre demande.',
    ],
    [
      'takes the capital at the beginning',
      'nonobstant',
      'malgré',
      'Nonobstant cet avis, payez.',
      'Malgré cet avis, payez.',
    ],
    [
      'takes the capital inside quotation marks',
      'nonobstant',
      'malgré',
      '« Nonobstant cet avis, payez. »',
      '« Malgré cet avis, payez. »',
    ],
    [
      'takes the capital behind the number of a step',
      'nonobstant',
      'malgré',
      '1. Nonobstant cet avis, payez.',
      '1. Malgré cet avis, payez.',
    ],
    [
      'is in capitals among capitals',
      'nonobstant',
      'malgré',
      'PAYEZ NONOBSTANT CET AVIS.',
      'PAYEZ MALGRÉ CET AVIS.',
    ],
    [
      'is in capitals among capitals, short or not',
      'sis',
      'situé',
      'VENEZ AU GUICHET SIS RUE HAUTE.',
      'VENEZ AU GUICHET SITUÉ RUE HAUTE.',
    ],
    [
      'keeps a straight apostrophe',
      'pour',
      'afin de',
      "Venez pour obtenir l'aide.",
      "Venez afin d'obtenir l'aide.",
    ],
    [
      'keeps the marks that touch it',
      'nonobstant',
      'malgré',
      'Payez (nonobstant cet avis).',
      'Payez (malgré cet avis).',
    ],
    [
      'breaks its line where the words it replaces did, before it when it is one word',
      'en vertu de',
      'selon',
      'C’est dû en\nvertu de la loi.',
      'C’est dû\nselon la loi.',
    ],
    [
      'breaks its line behind the one word that opens a sentence',
      'en vertu de',
      'selon',
      'C’est dû. En\nvertu de la loi, payez.',
      'C’est dû. Selon\nla loi, payez.',
    ],
    [
      'breaks its line where the words it replaces did',
      'en application de',
      'à cause de',
      'C’est dû en application\n  de la loi.',
      'C’est dû à cause\n  de la loi.',
    ],
  ])('%s', (_, find, replace, before, after) => {
    expect(rewritesOf(before, termRule(find, [replace]))).toEqual([after])
  })

  it.each([
    [
      'the next word takes the capital',
      'par ailleurs',
      'Par ailleurs vous devez payer.',
      'Vous devez payer.',
    ],
    ['the space goes with them', 'bien', 'Vous voudrez bien payer.', 'Vous voudrez payer.'],
    ['and before a mark too', 'en outre', 'Vous devez payer en outre.', 'Vous devez payer.'],
    [
      'the elision before them is undone',
      'aussi',
      'Nous vous prions d’aussi venir.',
      'Nous vous prions de venir.',
    ],
  ])('words that are struck out leave a clean sentence: %s', (_, find, before, after) => {
    expect(rewritesOf(before, termRule(find, ['']))).toEqual([after])
  })

  it('keeps a pronoun that hangs on the verb, by offering nothing', () => {
    const verb = termRule('réceptionner', ['recevoir'], { inflected: 'verb' })
    expect(rewritesOf('Réceptionnez-le au guichet.', verb)).toEqual([])
  })

  it('keeps an elided pronoun, which hides its gender, when it can stay elided, and else offers nothing', () => {
    const verbs = (replace: string) => termRule('envoyer', [replace], { inflected: 'verb' })
    expect(rewritesOf('Vous pouvez l’envoyer demain.', verbs('expédier'))).toEqual([
      'Vous pouvez l’expédier demain.',
    ])
    expect(rewritesOf('Vous pouvez l’envoyer demain.', verbs('transmettre'))).toEqual([])
  })

  it('offers every alternative, best first, all over the same words', () => {
    expect(rewritesOf('Venez pour obtenir la carte.', termRule('pour', ['afin de', 'en vue de']))).toEqual([
      'Venez afin d’obtenir la carte.',
      'Venez en vue d’obtenir la carte.',
    ])
  })

  it('offers the same words once', () => {
    expect(rewritesOf('Payez nonobstant tout.', termRule('nonobstant', ['malgré', 'malgré']))).toHaveLength(1)
  })

  it('offers nothing for a rule that says no machine should', () => {
    const rule = termRule('nonobstant', ['malgré'], {}, { suggest: 'none' })
    expect(rewritesOf('Payez nonobstant tout.', rule)).toEqual([])
  })
})
