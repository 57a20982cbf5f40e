import type { AnnotatedSentence } from '../../document/sentence.ts'
import type { CompileContext, TokenRange } from '../match.ts'
import type { Element } from '../matchers/element.ts'
import { compileSequences } from '../matchers/sequence.ts'
import type { Rule } from '../rule.ts'

/** Where each set of cues stands in a sentence; sets that are not there have no entry. */
export type Hits = ReadonlyMap<string, readonly TokenRange[]>

// Cues are found as the patterns of rules are; nobody is ever shown these rules.
const unseenRule = (id: string, cues: readonly (readonly Element[])[]): Rule => ({
  id,
  theme: '',
  hash: '',
  title: '',
  severity: 'info',
  status: 'active',
  formerly: [],
  commitment: 'clarity',
  match: {
    kind: 'sequence',
    patterns: cues.map((elements) => ({ elements: [...elements], rewrites: [] })),
  },
  suggest: 'none',
  message: '',
  explanation: '',
  source: [],
  examples: { flags: [], allows: [] },
})

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

/** Finds sets of cues, each by its name. */
export const compileCues = (
  sets: Readonly<Record<string, readonly (readonly Element[])[]>>,
  context: CompileContext,
): ((sentence: AnnotatedSentence) => Hits) => {
  const rules = Object.entries(sets).flatMap(([id, cues]) => (cues.length > 0 ? [unseenRule(id, cues)] : []))
  const detector = compileSequences(rules, context)
  // A rewrite is judged with the whole letter around it: every other sentence has been heard already.
  const heard = new WeakMap<AnnotatedSentence, Hits>()
  return (sentence) => {
    const known = heard.get(sentence)
    if (known) return known
    const hits = new Map<string, TokenRange[]>()
    for (const { rule, words } of detector.inSentence(sentence)) {
      if (!words) continue
      const range = withEntity(sentence, words.range)
      const held = hits.get(rule.id)
      if (held) held.push(range)
      else hits.set(rule.id, [range])
    }
    for (const ranges of hits.values()) ranges.sort((a, b) => a.from - b.from || b.to - a.to)
    heard.set(sentence, hits)
    return hits
  }
}
