import type { Features } from '../../src/document/token.ts'
import type { VerbRequest, VerbSurroundings } from '../../src/languages/language.ts'
import { french } from './french.ts'

/** « 3s », « 2p ». */
export type PersonCode = '1s' | '2s' | '3s' | '1p' | '2p' | '3p'

export const personCodes: readonly PersonCode[] = ['1s', '2s', '3s', '1p', '2p', '3p']

const persons: Readonly<Record<PersonCode, Features>> = {
  '1s': { person: 1, number: 'Sing' },
  '2s': { person: 2, number: 'Sing' },
  '3s': { person: 3, number: 'Sing' },
  '1p': { person: 1, number: 'Plur' },
  '2p': { person: 2, number: 'Plur' },
  '3p': { person: 3, number: 'Plur' },
}

/** Simple tenses by the key that `additions.yaml` gives them. */
export const simpleTenses = {
  P: { mood: 'Ind', tense: 'Pres' },
  I: { mood: 'Ind', tense: 'Imp' },
  F: { mood: 'Ind', tense: 'Fut' },
  J: { mood: 'Ind', tense: 'Past' },
  C: { mood: 'Cnd', tense: 'Pres' },
  S: { mood: 'Sub', tense: 'Pres' },
  T: { mood: 'Sub', tense: 'Imp' },
  Y: { mood: 'Imp', tense: 'Pres' },
} as const satisfies Record<string, Features>

export type TenseKey = keyof typeof simpleTenses

export const finite = (tense: TenseKey, person: PersonCode): Features => ({
  verbForm: 'Fin',
  ...simpleTenses[tense],
  ...persons[person],
})

/** A verb group laid out, in typographic apostrophes. */
export const laidOut = (
  lemma: string,
  request: VerbRequest,
  around: VerbSurroundings = {},
): string | undefined => {
  const group = french.inflector.verbGroup(lemma, request)
  return group && french.inflector.layOut(group, around, '’')
}
