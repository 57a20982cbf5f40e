import type { AnnotatedSentence } from '../../document/sentence.ts'
import type { Span } from '../../document/span.ts'
import type { TokenRange } from '../match.ts'
import type { CueName } from './fact.ts'
import type { Hits } from './find-cues.ts'

/** A sentence with the cues that stand in it. */
export interface HeardSentence {
  readonly sentence: AnnotatedSentence
  readonly hits: Hits
}

export const hitsOf = ({ hits }: HeardSentence, name: CueName): readonly TokenRange[] => hits.get(name) ?? []

export const hears = (heard: HeardSentence | undefined, name: CueName): boolean =>
  heard?.hits.has(name) ?? false

const prose: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'table-cell'])

/** Whether what the sentence says is said to the reader: no title, quotation, address or formula. */
export const isProse = ({ sentence }: HeardSentence): boolean => prose.has(sentence.block.kind)

const isMark = (sentence: AnnotatedSentence, index: number): boolean =>
  sentence.tokens[index]?.kind === 'punctuation'

/** The span of some tokens, without the marks at either end; undefined when there are only marks. */
export const spanOfTokens = (sentence: AnnotatedSentence, { from, to }: TokenRange): Span | undefined => {
  let [first, last] = [from, to - 1]
  while (first < last && isMark(sentence, first)) first++
  while (last > first && isMark(sentence, last)) last--
  const [start, end] = [sentence.tokens[first], sentence.tokens[last]]
  return start && end && end.end > start.start ? { start: start.start, end: end.end } : undefined
}

/** Whether what stands at `before` hangs on a condition (« Si vous… ») or is asked. */
export const isConditional = (heard: HeardSentence, before: number): boolean =>
  hitsOf(heard, 'condition').some(({ from }) => from < before) || heard.sentence.tokens.at(-1)?.form === '?'
