import * as z from 'zod/mini'
import type { Features, Reading } from '../../../document/token.ts'
import type { References } from '../../language.ts'
import { wordsOf } from './inflection-data.ts'

const strings = z.record(z.string(), z.string())

const schema = z.object({
  reference: z.object({
    subject: strings,
    owner: strings,
    other: z.string(),
    copulas: z.string(),
    impersonal: z.string(),
    subordinators: z.string(),
    'relative-subjects': z.string(),
    'relative-objects': z.string(),
    'complement-openers': z.string(),
    'subject-auxiliaries': z.string(),
    'object-auxiliaries': z.string(),
  }),
  clitics: z.object({ reflexive: strings }),
})

const personKey = ({ person = 3, number }: Features): string => `${person}${number === 'Plur' ? 'p' : 's'}`

const subjectKey = (features: Features): string =>
  (features.person ?? 3) === 3
    ? `${personKey(features)}${features.gender === 'Fem' ? 'f' : 'm'}`
    : personKey(features)

type Agree = (lemma: string, features: Features) => string | undefined

/** `data/reference.yaml`: how French points back at a noun. */
export const createReferences = (data: Readonly<Record<string, unknown>>, agree: Agree): References => {
  const { reference, clitics } = schema.parse(data)
  const subjects = new Map(Object.entries(reference.subject))
  const owners = new Map(Object.entries(reference.owner))
  const reflexives = new Map(Object.entries(clitics.reflexive))
  const others = wordsOf(reference.other)
  const ownerOfThird = new Map([
    [owners.get('3s'), 'Sing'],
    [owners.get('3p'), 'Plur'],
  ] as const)

  const kindOf = ({ lemma, tag, features }: Reading): ReturnType<References['kindOf']> => {
    if (tag === 'DET') return ownerOfThird.has(lemma) ? 'owner' : undefined
    if (tag !== 'PRON') return undefined
    if (lemma === 'il') return 'subject'
    if (lemma === 'se') return 'reflexive'
    if (lemma === 'le') return features.gender ? 'object' : undefined
    return others.has(lemma) ? 'other' : undefined
  }

  return {
    copulas: wordsOf(reference.copulas),
    impersonal: wordsOf(reference.impersonal),
    subordinators: wordsOf(reference.subordinators),
    relativeSubjects: wordsOf(reference['relative-subjects']),
    relativeObjects: wordsOf(reference['relative-objects']),
    complementOpeners: wordsOf(reference['complement-openers']),
    subjectAuxiliaries: wordsOf(reference['subject-auxiliaries']),
    objectAuxiliaries: wordsOf(reference['object-auxiliaries']),
    kindOf,
    ownerNumber: ({ lemma }) => ownerOfThird.get(lemma),
    subject: (who) => subjects.get(subjectKey(who)),
    refer(word, to) {
      switch (kindOf(word)) {
        case 'subject':
          return subjects.get(subjectKey(to))
        case 'reflexive':
          return reflexives.get(personKey(to))
        case 'owner': {
          const owner = owners.get(personKey(to))
          return owner && agree(owner, word.features)
        }
        case 'object':
          return agree('le', to)
        default:
          return undefined
      }
    },
  }
}
