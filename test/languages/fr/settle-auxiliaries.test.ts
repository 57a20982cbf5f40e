import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Token } from '../../../src/document/token.ts'
import { labelId, labels } from '../../../src/languages/fr/labels.ts'
import { settleAuxiliaries } from '../../../src/languages/fr/settle-auxiliaries.ts'
import { wordIn } from '../../support/french.ts'

describe('« avoir » in a sentence', () => {
  it.each([
    ['Il a raison.', 'a', 'VERB'],
    ['Il a été rejeté.', 'a', 'AUX'],
    ['A-t-il répondu ?', 'A', 'AUX'],
    ['A-t-il une carte ?', 'A', 'VERB'],
    ['Nous n’avons pas encore reçu votre dossier.', 'avons', 'AUX'],
    ['Nous avons besoin de votre accord.', 'avons', 'VERB'],
    ['Nous avons toujours bien reçu vos lettres.', 'avons', 'AUX'],
    ['Avez-vous reçu ma lettre ?', 'Avez', 'AUX'],
    ['Vous avez un mois.', 'avez', 'VERB'],
    ['Il y a deux guichets.', 'a', 'VERB'],
    ['Après avoir reçu la lettre, payez.', 'avoir', 'AUX'],
    ['N’ayant pas reçu votre lettre, nous attendons.', 'ayant', 'AUX'],
    ['Le maire n’a pas de réponse.', 'a', 'VERB'],
  ])('%s', (text, form, tag) => {
    expect(wordIn(text, form)).toMatchObject({ lemma: 'avoir', tag })
  })
})

const token = (norm: string): Token => ({ start: 0, end: 1, kind: 'word', form: norm, norm, implicit: false })

const every = labels.reduce((set, label) => set | (1 << labelId(label)), 0)

interface Given {
  readonly norms?: readonly string[]
  /** The labels that each word may have. */
  readonly set?: number
  readonly isOfAvoir?: boolean
}

const settled = (
  chosen: readonly string[],
  { norms = [], set = every, isOfAvoir = true }: Given = {},
): string[] => {
  const ids = Uint8Array.from(chosen.map(labelId))
  settleAuxiliaries(
    ids,
    chosen.map((_, index) => token(norms[index] ?? 'mot')),
    chosen.map(() => set),
    () => isOfAvoir,
    new Set(['dès', 'à', 'présent']),
  )
  return Array.from(ids, (id) => labels[id] ?? '?')
}

describe('settling auxiliaries', () => {
  it('makes an auxiliary of a verb before a participle, and a verb of an auxiliary before anything else', () => {
    expect(settled(['VERB:Fin', 'VERB:Past'])).toEqual(['AUX:Fin', 'VERB:Past'])
    expect(settled(['AUX:Fin', 'NOUN'])).toEqual(['VERB:Fin', 'NOUN'])
    expect(settled(['AUX:Inf'])).toEqual(['VERB:Inf'])
  })

  it('looks past the words of an adverb of several words', () => {
    const labels = ['AUX:Fin', 'ADP', 'ADP', 'NOUN', 'VERB:Past']
    expect(settled(labels, { norms: ['avons', 'dès', 'à', 'présent', 'reçu'] })).toEqual(labels)
  })

  it('looks past adverbs, pronouns and what hangs on a hyphen, and past nothing else', () => {
    expect(settled(['VERB:Fin', 'ADV', 'PRON', 'ADV', 'VERB:Past'])[0]).toBe('AUX:Fin')
    expect(settled(['VERB:Fin', 'NOUN', 'VERB:Past'], { norms: ['a', '-t-il', 'reçu'] })[0]).toBe('AUX:Fin')
    expect(settled(['AUX:Fin', 'DET', 'VERB:Past'])[0]).toBe('VERB:Fin')
  })

  it('looks no further than six words', () => {
    const far = (count: number): string[] => ['VERB:Fin', ...Array<string>(count).fill('ADV'), 'VERB:Past']
    expect(settled(far(5))[0]).toBe('AUX:Fin')
    expect(settled(far(6))[0]).toBe('VERB:Fin')
  })

  it('changes no word that may not be the other, and no verb but « avoir »', () => {
    const chosen = ['VERB:Fin', 'VERB:Past']
    expect(settled(chosen, { set: 1 << labelId('VERB:Fin') })).toEqual(chosen)
    expect(settled(chosen, { isOfAvoir: false })).toEqual(chosen)
  })

  it('leaves every word that is no verb as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...labels), { maxLength: 12 }), (chosen) => {
        for (const [index, label] of settled(chosen).entries())
          if (!/^(?:AUX|VERB)/.test(chosen[index] ?? '')) expect(label).toBe(chosen[index])
          else expect(label.split(':')[1]).toBe(chosen[index]?.split(':')[1])
      }),
    )
  })
})
