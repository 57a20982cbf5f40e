import type { AnnotatedSentence } from '../../document/sentence.ts'
import {
  compileElement,
  compileExceptions,
  type ElementSpec,
  fullElement,
  type TokenTest,
} from '../compile-element.ts'
import type { CompileContext, Detector, Match, TokenRange } from '../match.ts'
import type { Rule } from '../rule.ts'
import type { RewritePiece } from './rewrite-schema.ts'

interface Step {
  readonly test: TokenTest
  readonly least: number
  readonly most: number
  readonly name: string | undefined
  readonly context: boolean
}

interface Pattern {
  readonly rule: Rule
  readonly steps: readonly Step[]
  readonly rewrites: readonly (readonly RewritePiece[])[]
  readonly excuses: (sentence: AnnotatedSentence, range: TokenRange) => boolean
}

const toStep = (spec: ElementSpec, context: CompileContext): Step => {
  const element = fullElement(spec)
  return {
    test: compileElement(spec, context.language),
    least: element.optional ? 0 : 1,
    most: element.repeat ?? 1,
    name: element.as,
    context: element.context ?? false,
  }
}

/** Where each step begins, and where the last one ends; undefined when the tokens do not fit. */
const align = (
  sentence: AnnotatedSentence,
  steps: readonly Step[],
  step: number,
  index: number,
): readonly number[] | undefined => {
  const current = steps[step]
  if (!current) return [index]
  // An optional element is taken when it is there; a repeated one stops as soon as the rest fits.
  const counts: number[] = []
  let held = 0
  while (held < current.most && current.test(sentence, index + held)) held++
  if (current.most > 1)
    for (let count = Math.max(1, current.least); count <= held; count++) counts.push(count)
  else if (held === 1) counts.push(1)
  if (current.least === 0) counts.push(0)
  for (const count of counts) {
    const rest = align(sentence, steps, step + 1, index + count)
    if (rest) return [index, ...rest]
  }
  return undefined
}

const capturesOf = (steps: readonly Step[], starts: readonly number[]): Record<string, TokenRange> => {
  const captures: Record<string, TokenRange> = {}
  steps.forEach(({ name }, step) => {
    const from = starts[step] ?? 0
    const to = starts[step + 1] ?? from
    if (!name) return
    const held = captures[name]
    // Two neighbouring elements of one name make one capture.
    captures[name] =
      held && held.to > held.from ? { from: held.from, to: Math.max(to, held.to) } : { from, to }
  })
  return captures
}

const rangeOf = (steps: readonly Step[], starts: readonly number[]): TokenRange => {
  let first = 0
  while (steps[first]?.context) first++
  let last = steps.length
  while (last > first && steps[last - 1]?.context) last--
  return { from: starts[first] ?? 0, to: starts[last] ?? 0 }
}

const matchAt = (sentence: AnnotatedSentence, pattern: Pattern, index: number): Match | undefined => {
  const starts = align(sentence, pattern.steps, 0, index)
  if (!starts) return undefined
  const range = rangeOf(pattern.steps, starts)
  const first = sentence.tokens[range.from]
  const last = sentence.tokens[range.to - 1]
  // The second half of « du » has no characters: alone, it would be a finding on nothing.
  if (!first || !last || first.start === last.end || pattern.excuses(sentence, range)) return undefined
  return {
    rule: pattern.rule,
    span: { start: first.start, end: last.end },
    words: { sentence, range, captures: capturesOf(pattern.steps, starts), rewrites: pattern.rewrites },
  }
}

/** Words one of which every match holds, and how many tokens may stand in the match before it. */
interface Anchor {
  readonly by: 'form' | 'lemma'
  readonly words: readonly string[]
  readonly least: number
  readonly most: number
}

const shortest = (words: readonly string[]): number => Math.min(...words.map(({ length }) => length))

/** The element of a pattern that the fewest sentences hold, which its length tells well enough: no « de » when there is « parvenir ». */
const anchorOf = (elements: readonly ElementSpec[], steps: readonly Step[]): Anchor | undefined => {
  let best: Anchor | undefined
  let [least, most] = [0, 0]
  elements.forEach((spec, index) => {
    const { form, lemma, optional } = fullElement(spec)
    const named = form ?? lemma
    if (named !== undefined && !optional) {
      const words = [named].flat()
      if (!best || shortest(words) > shortest(best.words))
        best = { by: form === undefined ? 'lemma' : 'form', words, least, most }
    }
    least += steps[index]?.least ?? 1
    most += steps[index]?.most ?? 1
  })
  return best
}

interface Anchored {
  readonly pattern: Pattern
  readonly anchor: Anchor
}

const register = (index: Map<string, Anchored[]>, anchored: Anchored): void => {
  for (const word of anchored.anchor.words) {
    const held = index.get(word) ?? []
    held.push(anchored)
    index.set(word, held)
  }
}

/** Where in a sentence each pattern may begin, in order, without repeats. */
type Starts = Map<Pattern, Set<number>>

const addStarts = (starts: Starts, anchored: readonly Anchored[] | undefined, at: number): void => {
  if (!anchored) return
  for (const { pattern, anchor } of anchored) {
    const held = starts.get(pattern) ?? new Set()
    for (let start = Math.max(0, at - anchor.most); start <= at - anchor.least; start++) held.add(start)
    starts.set(pattern, held)
  }
}

/** Matches of one pattern, from left to right, none of which begins inside the one before. */
const matchesFrom = (
  sentence: AnnotatedSentence,
  pattern: Pattern,
  starts: Iterable<number>,
  into: Match[],
): void => {
  let free = 0
  for (const start of starts) {
    if (start < free) continue
    const match = matchAt(sentence, pattern, start)
    if (!match?.words) continue
    into.push(match)
    free = Math.max(start + 1, match.words.range.to)
  }
}

export const compileSequences = (rules: readonly Rule[], context: CompileContext): Detector => {
  const byForm = new Map<string, Anchored[]>()
  const byLemma = new Map<string, Anchored[]>()
  const anywhere: Pattern[] = []
  for (const rule of rules) {
    if (rule.match.kind !== 'sequence') continue
    const excuses = compileExceptions(rule.match.except ?? [], context.language)
    for (const { elements, rewrites } of rule.match.patterns) {
      const steps = elements.map((spec) => toStep(spec, context))
      const pattern = { rule, steps, rewrites, excuses }
      const anchor = anchorOf(elements, steps)
      if (anchor) register(anchor.by === 'form' ? byForm : byLemma, { pattern, anchor })
      else anywhere.push(pattern)
    }
  }
  return {
    inSentence(sentence) {
      const starts: Starts = new Map()
      sentence.tokens.forEach(({ norm, lemma }, index) => {
        addStarts(starts, byForm.get(norm), index)
        addStarts(starts, byLemma.get(lemma), index)
      })
      const matches: Match[] = []
      for (const [pattern, held] of starts) matchesFrom(sentence, pattern, held, matches)
      for (const pattern of anywhere) matchesFrom(sentence, pattern, sentence.tokens.keys(), matches)
      return matches
    },
    inDocument: () => [],
  }
}
