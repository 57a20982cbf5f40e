import type { AnnotatedSentence } from '../../document/sentence.ts'
import type { Span } from '../../document/span.ts'
import type { TokenRange } from '../match.ts'
import { type HeardSentence, hears, hitsOf, isProse, spanOfTokens } from './heard-sentence.ts'

/** A noun with its complements, up to a mark or an « et ». */
const withComplements = (sentence: AnnotatedSentence, hit: TokenRange): TokenRange => {
  const group = sentence.syntax.nounGroups.find(({ from, to }) => from <= hit.from && hit.from < to)
  let to = Math.max(hit.to, group?.to ?? hit.to)
  for (let next = sentence.tokens[to]; next; next = sentence.tokens[to]) {
    if (next.kind === 'punctuation' || next.tag === 'CCONJ' || next.tag === 'VERB' || next.tag === 'PRON')
      break
    to++
  }
  return { from: group?.from ?? hit.from, to }
}

const papersIn = ({ sentence, hits }: HeardSentence): Span[] => {
  let free = 0
  return (hits.get('paper') ?? []).flatMap((hit) => {
    if (hit.from < free) return []
    const range = withComplements(sentence, hit)
    free = range.to
    const span = spanOfTokens(sentence, range)
    return span ? [span] : []
  })
}

const opensList = ({ sentence }: HeardSentence): boolean => sentence.tokens.at(-1)?.form === ':'

/** The papers that the letter asks for: in a sentence that asks, or in the list below it. */
export const findPapers = (sentences: readonly HeardSentence[]): Span[] => {
  let isAsking = false
  return sentences.flatMap((heard) => {
    if (!isProse(heard)) return []
    const { kind } = heard.sentence.block
    const asks = hears(heard, 'request') || hears(heard, 'order')
    if (kind !== 'list-item') isAsking = asks && opensList(heard)
    if (!hitsOf(heard, 'paper').length) return []
    if (kind === 'list-item' && isAsking) {
      const span = spanOfTokens(heard.sentence, { from: 0, to: heard.sentence.tokens.length })
      return span ? [span] : []
    }
    return asks && !hears(heard, 'offer') ? papersIn(heard) : []
  })
}
