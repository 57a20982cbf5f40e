import type { NounGroup, VerbGroup } from '../../../document/syntax.ts'
import type { AnnotatedToken } from '../../../document/token.ts'
import { isStrongMark } from './marks.ts'
import type { SyntaxData } from './syntax-data.ts'
import { isPastParticiple, isVerb } from './verb-forms.ts'

type Tokens = readonly AnnotatedToken[]

/** How far from its participle an agent is looked for: « signé le 3 mars 2024 à Paris par le maire ». */
const reach = 14

const isAgent = (tokens: Tokens, { from, head }: NounGroup, { notAgent }: SyntaxData): boolean => {
  const [first, noun] = [tokens[from], tokens[head]]
  if (!first || !noun || notAgent.has(noun.lemma)) return false
  // « par courrier », « par an »: a means or a measure has no determiner, a person has one or a name.
  if (from === head && noun.tag === 'NOUN' && noun.kind === 'word' && !noun.norm.endsWith('.')) return false
  if (first.tag === 'NUM' || first.kind === 'number') return noun.tag === 'NOUN' && first.kind === 'word'
  return first.tag !== 'ADJ'
}

/** The next « par » + noun group behind a participle, before any other verb or break. */
export const agentBehind = (
  tokens: Tokens,
  nounGroups: readonly NounGroup[],
  place: number,
  from: number,
  data: SyntaxData,
): NounGroup | undefined => {
  let noun = place
  for (let index = from; index < tokens.length && index < from + reach; index++) {
    const token = tokens[index]
    if (!token || isVerb(token) || token.tag === 'CCONJ' || token.tag === 'SCONJ') return undefined
    if (token.kind === 'punctuation' && isStrongMark(token)) return undefined
    if (token.tag === 'NOUN' && data.actionEndings.some((ending) => token.lemma.endsWith(ending)))
      return undefined
    if (token.norm !== 'par' || token.tag !== 'ADP') continue
    while ((nounGroups[noun]?.from ?? tokens.length) <= index) noun++
    const group = nounGroups[noun]
    if (group?.preposition === index && isAgent(tokens, group, data)) return group
  }
  return undefined
}

/** By verb group: who does what its participle says. */
export const findAgents = (
  tokens: Tokens,
  nounGroups: readonly NounGroup[],
  verbGroups: readonly VerbGroup[],
  data: SyntaxData,
): (NounGroup | undefined)[] => {
  let noun = 0
  return verbGroups.map((verb) => {
    const mayHave =
      verb.voice === 'passive' || (verb.voice === undefined && isPastParticiple(tokens[verb.head]))
    if (!mayHave) return undefined
    while ((nounGroups[noun]?.to ?? tokens.length) <= verb.head) noun++
    return agentBehind(tokens, nounGroups, noun, verb.to, data)
  })
}
