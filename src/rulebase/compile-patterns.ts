import type { AnnotatedSentence } from '../document/sentence.ts'
import type { Language } from '../languages/language.ts'
import { compileElement, type ElementSpec, fullElement, type TokenTest } from './compile-element.ts'
import type { TokenRange } from './match.ts'

interface Step {
  readonly test: TokenTest
  readonly least: number
  readonly most: number
  readonly name: string | undefined
  readonly context: boolean
}

/** A run of tokens to be found, and whose it is. */
export interface PatternSpec<Owner> {
  readonly owner: Owner
  readonly elements: readonly ElementSpec[]
  /** Whether these words are no hit after all. */
  readonly excuses?: (sentence: AnnotatedSentence, range: TokenRange) => boolean
}

/** Where a pattern stands. */
export interface PatternHit<Owner> {
  readonly owner: Owner
  readonly range: TokenRange
  readonly captures: Readonly<Record<string, TokenRange>>
}

interface Pattern<Owner> extends PatternSpec<Owner> {
  readonly steps: readonly Step[]
}

const toStep = (spec: ElementSpec, language: Language): Step => {
  const element = fullElement(spec)
  return {
    test: compileElement(spec, language),
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

const hitAt = <Owner>(
  sentence: AnnotatedSentence,
  { owner, steps, excuses }: Pattern<Owner>,
  index: number,
): PatternHit<Owner> | undefined => {
  const starts = align(sentence, steps, 0, index)
  if (!starts) return undefined
  const range = rangeOf(steps, starts)
  const first = sentence.tokens[range.from]
  const last = sentence.tokens[range.to - 1]
  // The second half of « du » has no characters: alone, it would be a finding on nothing.
  if (!first || !last || first.start === last.end || excuses?.(sentence, range)) return undefined
  return { owner, range, captures: capturesOf(steps, starts) }
}

/** Words, or marks such as a date, one of which every match holds; and how many tokens may stand in the match before it. */
interface Anchor {
  readonly by: 'form' | 'lemma' | 'kind' | 'entity'
  readonly words: readonly string[]
  readonly least: number
  readonly most: number
}

const shortest = (words: readonly string[]): number => Math.min(...words.map(({ length }) => length))

/** What an element names that can be looked up, its words first. */
const namedBy = (spec: ElementSpec): Pick<Anchor, 'by' | 'words'> | undefined => {
  const { form, lemma, kind, entity, optional } = fullElement(spec)
  if (optional) return undefined
  if (form !== undefined) return { by: 'form', words: [form].flat() }
  if (lemma !== undefined) return { by: 'lemma', words: [lemma].flat() }
  if (entity !== undefined) return { by: 'entity', words: [entity] }
  return kind === undefined ? undefined : { by: 'kind', words: [kind] }
}

const isOfWords = ({ by }: Pick<Anchor, 'by'>): boolean => by === 'form' || by === 'lemma'

const isBetter = (one: Pick<Anchor, 'by' | 'words'>, than: Anchor): boolean =>
  isOfWords(one) === isOfWords(than) ? shortest(one.words) > shortest(than.words) : isOfWords(one)

/** The element of a pattern that the fewest sentences hold, which its length tells well enough: no « de » when there is « parvenir ». */
const anchorOf = (elements: readonly ElementSpec[], steps: readonly Step[]): Anchor | undefined => {
  let best: Anchor | undefined
  let [least, most] = [0, 0]
  elements.forEach((spec, index) => {
    const named = namedBy(spec)
    if (named && (!best || isBetter(named, best))) best = { ...named, least, most }
    least += steps[index]?.least ?? 1
    most += steps[index]?.most ?? 1
  })
  return best
}

interface Anchored<Owner> {
  readonly pattern: Pattern<Owner>
  readonly anchor: Anchor
}

const register = <Owner>(index: Map<string, Anchored<Owner>[]>, anchored: Anchored<Owner>): void => {
  for (const word of anchored.anchor.words) {
    const held = index.get(word) ?? []
    held.push(anchored)
    index.set(word, held)
  }
}

/** Where in a sentence each pattern may begin, in order, without repeats. */
type Starts<Owner> = Map<Pattern<Owner>, Set<number>>

const addStarts = <Owner>(
  starts: Starts<Owner>,
  anchored: readonly Anchored<Owner>[] | undefined,
  at: number,
): void => {
  if (!anchored) return
  for (const { pattern, anchor } of anchored) {
    const held = starts.get(pattern) ?? new Set()
    for (let start = Math.max(0, at - anchor.most); start <= at - anchor.least; start++) held.add(start)
    starts.set(pattern, held)
  }
}

/** Hits of one pattern, from left to right, none of which begins inside the one before. */
const hitsFrom = <Owner>(
  sentence: AnnotatedSentence,
  pattern: Pattern<Owner>,
  starts: Iterable<number>,
  into: PatternHit<Owner>[],
): void => {
  let free = 0
  for (const start of starts) {
    if (start < free) continue
    const hit = hitAt(sentence, pattern, start)
    if (!hit) continue
    into.push(hit)
    free = Math.max(start + 1, hit.range.to)
  }
}

/** Finds many patterns in a sentence at once: each is tried only where a word that it must hold stands. */
export const compilePatterns = <Owner>(
  specs: readonly PatternSpec<Owner>[],
  language: Language,
): ((sentence: AnnotatedSentence) => PatternHit<Owner>[]) => {
  const index: Readonly<Record<Anchor['by'], Map<string, Anchored<Owner>[]>>> = {
    form: new Map(),
    lemma: new Map(),
    kind: new Map(),
    entity: new Map(),
  }
  const anywhere: Pattern<Owner>[] = []
  for (const spec of specs) {
    const pattern = { ...spec, steps: spec.elements.map((element) => toStep(element, language)) }
    const anchor = anchorOf(spec.elements, pattern.steps)
    if (anchor) register(index[anchor.by], { pattern, anchor })
    else anywhere.push(pattern)
  }
  return (sentence) => {
    const starts: Starts<Owner> = new Map()
    sentence.tokens.forEach(({ norm, lemma, kind }, at) => {
      addStarts(starts, index.form.get(norm), at)
      addStarts(starts, index.lemma.get(lemma), at)
      addStarts(starts, index.kind.get(kind), at)
    })
    for (const { kind, from, to } of sentence.entities) {
      const held = index.entity.get(kind)
      if (held) for (let at = from; at < to; at++) addStarts(starts, held, at)
    }
    const hits: PatternHit<Owner>[] = []
    for (const [pattern, held] of starts) hitsFrom(sentence, pattern, held, hits)
    for (const pattern of anywhere) hitsFrom(sentence, pattern, sentence.tokens.keys(), hits)
    return hits
  }
}
