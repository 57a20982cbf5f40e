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

type Key = `form:${string}` | `lemma:${string}`

/** Words one of which every sentence of the pattern holds, so that most patterns are never tried. */
const anchorOf = (elements: readonly ElementSpec[]): readonly Key[] => {
  for (const spec of elements) {
    const { form, lemma, optional } = fullElement(spec)
    if (optional) continue
    if (form !== undefined) return [form].flat().map((word): Key => `form:${word}`)
    if (lemma !== undefined) return [lemma].flat().map((word): Key => `lemma:${word}`)
  }
  return []
}

export const compileSequences = (rules: readonly Rule[], context: CompileContext): Detector => {
  const byForm = new Map<string, Pattern[]>()
  const byLemma = new Map<string, Pattern[]>()
  const anywhere: Pattern[] = []
  const register = (index: Map<string, Pattern[]>, word: string, pattern: Pattern): void => {
    index.set(word, [...(index.get(word) ?? []), pattern])
  }
  for (const rule of rules) {
    if (rule.match.kind !== 'sequence') continue
    const excuses = compileExceptions(rule.match.except ?? [], context.language)
    for (const { elements, rewrites } of rule.match.patterns) {
      const pattern = { rule, steps: elements.map((spec) => toStep(spec, context)), rewrites, excuses }
      const anchor = anchorOf(elements)
      if (anchor.length === 0) anywhere.push(pattern)
      for (const key of anchor) {
        const word = key.slice(key.indexOf(':') + 1)
        register(key.startsWith('form:') ? byForm : byLemma, word, pattern)
      }
    }
  }
  return {
    inSentence(sentence) {
      const candidates = new Set<Pattern>(anywhere)
      for (const token of sentence.tokens) {
        for (const pattern of byForm.get(token.norm) ?? []) candidates.add(pattern)
        for (const pattern of byLemma.get(token.lemma) ?? []) candidates.add(pattern)
      }
      const matches: Match[] = []
      for (const pattern of candidates)
        for (let index = 0; index < sentence.tokens.length; index++) {
          const match = matchAt(sentence, pattern, index)
          if (!match?.words) continue
          matches.push(match)
          index = Math.max(index, match.words.range.to - 1)
        }
      return matches
    },
    inDocument: () => [],
  }
}
