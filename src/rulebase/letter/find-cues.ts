import type { AnnotatedSentence } from '../../document/sentence.ts'
import { compilePatterns } from '../compile-patterns.ts'
import type { CompileContext, TokenRange } from '../match.ts'
import type { Element } from '../matchers/element.ts'

/** Where each set of cues stands in a sentence; sets that are not there have no entry. */
export type Hits = ReadonlyMap<string, readonly TokenRange[]>

/** How often each set stands there: equal when the same words are. */
export const printOf = (hits: Hits): string =>
  [...hits]
    .map(([name, { length }]) => `${name} ${length}`)
    .sort()
    .join('\n')

/** A cue that ends inside a date or an amount holds the whole of it. */
const withEntity = ({ entities }: AnnotatedSentence, { from, to }: TokenRange): TokenRange => {
  const cut = entities.find((entity) => entity.from < to && to < entity.to)
  return { from, to: cut?.to ?? to }
}

/** In the order of the text, without those inside another: « dans un délai de deux mois » holds « délai de deux mois ». */
const outermostOf = (ranges: readonly TokenRange[]): TokenRange[] => {
  const kept: TokenRange[] = []
  for (const range of ranges.toSorted((a, b) => a.from - b.from || b.to - a.to))
    if (range.to > (kept.at(-1)?.to ?? 0)) kept.push(range)
  return kept
}

/** Finds sets of cues, each by its name. */
export const compileCues = (
  sets: Readonly<Record<string, readonly (readonly Element[])[]>>,
  context: CompileContext,
): ((sentence: AnnotatedSentence) => Hits) => {
  const find = compilePatterns(
    Object.entries(sets).flatMap(([owner, cues]) => cues.map((elements) => ({ owner, elements }))),
    context.language,
  )
  // A rewrite is judged with the whole letter around it: every other sentence has been heard already.
  const heard = new WeakMap<AnnotatedSentence, Hits>()
  return (sentence) => {
    const known = heard.get(sentence)
    if (known) return known
    const hits = new Map<string, TokenRange[]>()
    for (const { owner, range: found } of find(sentence)) {
      const range = withEntity(sentence, found)
      const held = hits.get(owner)
      if (held) held.push(range)
      else hits.set(owner, [range])
    }
    const outermost = new Map([...hits].map(([owner, ranges]) => [owner, outermostOf(ranges)]))
    heard.set(sentence, outermost)
    return outermost
  }
}
