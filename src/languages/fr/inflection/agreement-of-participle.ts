import type { Features, Reading } from '../../../document/token.ts'
import type { Agreement, VerbRequest } from '../../language.ts'
import { type InflectionData, wordsOf } from './inflection-data.ts'

/** What the participles of verbs agree with, out of `data/auxiliaries.yaml` and the lexicon. */
export interface ParticipleKnowledge {
  readonly reflexiveDirect: ReadonlySet<string>
  readonly reflexiveIndirect: ReadonlySet<string>
  readonly invariableBeforeInfinitive: ReadonlySet<string>
  readonly unsureBeforeInfinitive: ReadonlySet<string>
  agreesWithNothing(verb: string): boolean
  readings(norm: string): readonly Reading[]
}

export const participleKnowledge = (
  { reflexive, 'before-infinitive': before }: InflectionData['auxiliaries'],
  lexicon: Pick<ParticipleKnowledge, 'agreesWithNothing' | 'readings'>,
): ParticipleKnowledge => ({
  reflexiveDirect: wordsOf(reflexive.direct),
  reflexiveIndirect: wordsOf(reflexive.indirect),
  invariableBeforeInfinitive: wordsOf(before.invariable),
  unsureBeforeInfinitive: wordsOf(before.unsure),
  ...lexicon,
})

const unchanged: readonly Agreement[] = [{ gender: 'Masc', number: 'Sing' }]

const genders = ['Masc', 'Fem'] as const
const numbers = ['Sing', 'Plur'] as const

/** Every gender and number that somebody may have of whom we know only a part. */
const possible = (known: Agreement): readonly Agreement[] =>
  genders
    .filter((gender) => known.gender === undefined || known.gender === gender)
    .flatMap((gender) =>
      numbers
        .filter((number) => known.number === undefined || known.number === number)
        .map((number) => ({ gender, number })),
    )

/**
 * Number of the subject as the verb shows it. « Vous » of one person and « nous » of one author take a plural verb and a
 * singular participle, so there the verb tells nothing; nor does « on ».
 */
const numberShown = ({ person, number }: Features): Agreement['number'] =>
  number === 'Sing' ? 'Sing' : person === 3 ? number : undefined

const subjects = ({ subject, features }: VerbRequest): readonly Agreement[] => {
  const number = subject?.number ?? numberShown(features)
  return possible({ ...(subject?.gender && { gender: subject.gender }), ...(number && { number }) })
}

const isInfinitive = (word: string, { readings }: ParticipleKnowledge): boolean =>
  readings(word).some(({ features }) => features.verbForm === 'Inf')

/** « prendre acte », « rendre compte »: the object is in the name of the verb. */
const holdsObject = (rest: string, { readings }: ParticipleKnowledge): boolean => {
  const held = readings(rest.split(' ')[0] ?? '')
  return held.some(({ tag }) => tag === 'NOUN') && !held.some(({ tag }) => tag === 'ADP' || tag === 'DET')
}

const objects = ({ object }: VerbRequest): readonly Agreement[] => {
  if (object === undefined) return possible({})
  return typeof object === 'string' ? unchanged : possible(object.before)
}

const beforeInfinitive = (
  head: string,
  request: VerbRequest,
  knowledge: ParticipleKnowledge,
): readonly Agreement[] => {
  if (knowledge.invariableBeforeInfinitive.has(head)) return unchanged
  if (!knowledge.unsureBeforeInfinitive.has(head) && !request.reflexive) return unchanged
  return [...unchanged, ...objects(request), ...(request.reflexive ? subjects(request) : [])]
}

const reflexive = (
  head: string,
  request: VerbRequest,
  knowledge: ParticipleKnowledge,
): readonly Agreement[] => {
  const { object } = request
  if (object === 'behind') return unchanged
  if (object !== undefined && object !== 'none') return possible(object.before)
  if (knowledge.reflexiveIndirect.has(head)) return unchanged
  const isDirect = knowledge.reflexiveDirect.has(head) && object === 'none'
  return [...(isDirect ? [] : unchanged), ...subjects(request)]
}

/**
 * Every gender and number that a past participle may have to take, one when grammar decides. Grevisse & Goosse, Le bon
 * usage: with être it agrees with the subject, with avoir with a direct object in front, and in
 * pronominal verbs with the pronoun when that is the direct object.
 */
export const agreementOfParticiple = (
  head: string,
  rest: string,
  request: VerbRequest,
  auxiliary: 'être' | 'avoir',
  knowledge: ParticipleKnowledge,
): readonly Agreement[] => {
  if (request.voice === 'passive') return subjects(request)
  if (knowledge.agreesWithNothing(head)) return unchanged
  if (rest !== '' && isInfinitive(rest.split(' ')[0] ?? '', knowledge))
    return auxiliary === 'être' && !request.reflexive
      ? subjects(request)
      : beforeInfinitive(head, request, knowledge)
  if (rest !== '' && holdsObject(rest, knowledge) && (request.reflexive || auxiliary === 'avoir'))
    return unchanged
  if (request.reflexive) return reflexive(head, request, knowledge)
  return auxiliary === 'être' ? subjects(request) : objects(request)
}
