import type { NounGroup } from '../../../document/syntax.ts'
import type { AnnotatedToken } from '../../../document/token.ts'
import { agentBehind } from './agents.ts'
import type { SyntaxData } from './syntax-data.ts'
import type { VerbGroupDraft } from './verb-groups.ts'
import { isReflexive } from './voice.ts'

type Tokens = readonly AnnotatedToken[]

/** Last letters of the participles that are adjectives too: « subventionné », « garanti », « requis », « ouvert ». */
const mayBeParticiple = /[éiust]$/

/**
 * « est limité » says a state and stays an adjective; « est limité par la loi » says who acts, which only a passive does.
 * Changes the groups in place.
 */
export const promoteAdjectives = (
  tokens: Tokens,
  nounGroups: readonly NounGroup[],
  verbGroups: readonly VerbGroupDraft[],
  data: SyntaxData,
): void => {
  let noun = 0
  for (const group of verbGroups) {
    if (tokens[group.head]?.lemma !== 'être' || tokens[group.head]?.tag !== 'AUX') continue
    let index = group.to
    while (tokens[index]?.tag === 'ADV') index++
    const adjective = tokens[index]
    if (
      adjective?.tag !== 'ADJ' ||
      !mayBeParticiple.test(adjective.lemma) ||
      tokens[index + 1]?.tag === 'NOUN'
    )
      continue
    if (isReflexive(tokens, group.clitics, tokens[group.finite ?? group.head], data)) continue
    while ((nounGroups[noun]?.to ?? tokens.length) <= index) noun++
    if (!agentBehind(tokens, nounGroups, noun, index + 1, data)) continue
    group.auxiliaries = [...group.auxiliaries, group.head]
    group.head = index
    group.to = index + 1
    group.voice = 'passive'
  }
}
