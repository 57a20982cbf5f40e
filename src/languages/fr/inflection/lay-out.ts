import type { Features } from '../../../document/token.ts'
import type { Piece, VerbGroup, VerbSurroundings } from '../../language.ts'
import { beforeVerb, type Clitics } from './clitics.ts'
import { placeClitics } from './imperative.ts'
import { invert } from './invert.ts'

/** What laying out needs of the language. */
export interface LayOutKnowledge {
  readonly clitics: Clitics
  startsWithVowelSound(text: string): boolean
  join(pieces: readonly Piece[], apostrophe: string): string
}

interface Negation {
  /** « ne », or nothing. */
  readonly particle: readonly string[]
  readonly inside: readonly string[]
  readonly behind: readonly string[]
}

/** Words of negation by place; undefined when one has no known place. */
const readNegation = (words: readonly string[], { negation }: Clitics): Negation | undefined => {
  const particle = words.filter((word) => word === 'ne')
  const inside = words.filter((word) => negation.inside.includes(word))
  const behind = words.filter((word) => negation.behind.includes(word))
  return particle.length + inside.length + behind.length === words.length
    ? { particle, inside, behind }
    : undefined
}

const personCode = ({ person, number }: Features): string => `${person ?? 3}${number === 'Plur' ? 'p' : 's'}`

/** The pronouns of the surroundings with that of a pronominal verb. */
const pronounsOf = (
  { features, reflexive }: VerbGroup,
  { clitics = [] }: VerbSurroundings,
  data: Clitics,
): readonly string[] => {
  if (!reflexive) return clitics
  const own = new Map(Object.entries(data.reflexive)).get(personCode(features))
  return own === undefined ? clitics : [own, ...clitics]
}

const pieces = (words: readonly string[], tag?: Piece['tag']): Piece[] =>
  words.filter(Boolean).map((text) => ({ text, ...(tag && { tag }) }))

/** Whether « l' », which stands for « le » or « la », keeps hiding which of them it is. */
const hidesGender = (
  clitics: readonly string[],
  inFront: readonly string[],
  head: string,
  { startsWithVowelSound }: LayOutKnowledge,
): boolean => {
  if (!clitics.includes("l'")) return true
  return startsWithVowelSound(inFront[inFront.indexOf('le') + 1] ?? head)
}

const isInfinitive = ({ verbForm }: Features): boolean => verbForm === 'Inf'

/**
 * A verb group with what leans on it, in the order of the language: « nous ne vous l'avons pas encore envoyé », « ne pas les
 * avoir reçus », « vous l'a-t-elle dit », « ne les oubliez plus ». Undefined where French has no such order.
 */
export const layOut = (
  group: VerbGroup,
  around: VerbSurroundings,
  apostrophe: string,
  knowledge: LayOutKnowledge,
): string | undefined => {
  const { head, lemma, participles, rest, features } = group
  const { subject, adverbs = [], inverted = false } = around
  const clitics = pronounsOf(group, around, knowledge.clitics)
  const negation = readNegation(around.negation ?? [], knowledge.clitics)
  if (!negation) return undefined
  const behindHead = [...adverbs, ...participles, ...negation.behind, ...(rest ? [rest] : [])]
  const inFront = beforeVerb(clitics, knowledge.clitics)
  if (features.mood === 'Imp') {
    if (subject !== undefined || inverted) return undefined
    const hasNegation = negation.particle.length > 0
    if (hasNegation && inFront && !hidesGender(clitics, inFront, head, knowledge)) return undefined
    const order = placeClitics(
      head,
      features,
      clitics,
      hasNegation ? [...negation.particle, ...negation.inside] : undefined,
      apostrophe,
      knowledge.clitics,
      (words) => knowledge.join(pieces(words, 'PRON'), apostrophe),
    )
    return order && knowledge.join(pieces([order, ...behindHead]), apostrophe)
  }
  if (!inFront || !hidesGender(clitics, inFront, head, knowledge)) return undefined
  const verb = inverted ? subject && invert(head, subject, features, knowledge.clitics) : head
  if (!verb || (inverted && features.verbForm !== 'Fin')) return undefined
  const insideFirst = isInfinitive(features)
  return knowledge.join(
    [
      ...pieces(features.verbForm === 'Ger' ? ['en'] : []),
      ...pieces(subject !== undefined && !inverted ? [subject] : [], 'PRON'),
      ...pieces(negation.particle),
      ...pieces(insideFirst ? negation.inside : []),
      ...pieces(inFront, 'PRON'),
      { text: verb, tag: 'VERB', lemma },
      ...pieces(insideFirst ? [] : negation.inside),
      ...pieces(behindHead),
    ],
    apostrophe,
  )
}
