import type { Block, Document, DocumentWarning, Emphasis, Opaque } from '../document/document.ts'
import { bySpan, type Span } from '../document/span.ts'
import { joinLines } from './join-lines.ts'
import type { Run } from './line.ts'
import type { Template } from './placeholders.ts'
import { trimSpan } from './trim-span.ts'

/** What a reader of one format has found. */
export interface Draft {
  readonly source: string
  /** With everything invisible masked. */
  readonly text: string
  readonly runs: readonly Run[]
  readonly template: Template
  /** Inline code. */
  readonly codes: readonly Span[]
  /** How long a line must be before a lower-case one below is taken for the rest of it, in characters. */
  readonly continuationFrom: number
  /** As the format marks them, in any order, across blocks or not. */
  readonly emphases?: readonly Emphasis[]
  readonly warnings?: readonly DocumentWarning[]
}

const isEmpty = ({ start, end }: Span): boolean => start === end

const trimRun = (text: string, run: Run): Run =>
  run.map((line) => ({ ...line, span: trimSpan(text, line.span) })).filter(({ span }) => !isEmpty(span))

const blocksOf = (text: string, runs: readonly Run[], continuationFrom: number): Block[] => {
  const trimmed = runs.map((run) => trimRun(text, run)).filter((run) => run.length > 0)
  return joinLines(text, trimmed, continuationFrom).flatMap((lines): Block[] => {
    const [first, last] = [lines[0], lines.at(-1)]
    if (!first || !last) return []
    const { kind, depth } = first
    return [
      { kind, span: { start: first.span.start, end: last.span.end }, ...(depth !== undefined && { depth }) },
    ]
  })
}

interface Candidate extends Opaque {
  /** Where it ends was a guess, so that it may end with its block. */
  readonly mayBeCut: boolean
}

/** Code comes before a field in it. */
const candidates = ({ template, codes, text }: Draft): Candidate[] => {
  const code = (span: Span): Candidate => ({
    kind: 'code',
    type: 'unknown',
    span: trimSpan(text, span),
    mayBeCut: false,
  })
  const unclosed = ({ span }: DocumentWarning): Candidate => ({
    kind: 'placeholder',
    type: 'unknown',
    span,
    mayBeCut: true,
  })
  return [
    ...codes.map(code),
    ...template.fields.map((field) => ({ ...field, mayBeCut: false })),
    ...template.unclosed.map(unclosed),
  ].sort((a, b) => bySpan(a.span, b.span))
}

/** Keeps what a reader sees: whole when it must be whole, and else the part of it that its block holds. */
const withinBlocks = (text: string, blocks: readonly Block[], all: readonly Candidate[]): Opaque[] => {
  const kept: Opaque[] = []
  let at = 0
  for (const { mayBeCut, ...opaque } of all) {
    const { start, end } = opaque.span
    while ((blocks[at]?.span.end ?? Number.POSITIVE_INFINITY) <= start) at++
    const block = blocks[at]?.span
    if (!block || start < Math.max(block.start, kept.at(-1)?.span.end ?? 0)) continue
    const span = trimSpan(text, { start, end: Math.min(end, block.end) })
    // One that stands in an attribute or in a comment shows nothing of its first mark.
    if (isEmpty(span) || span.start > start || (!mayBeCut && span.end < end)) continue
    kept.push({ ...opaque, span })
  }
  return kept
}

/** The parts of emphases that a reader sees, one for each block. */
const emphasesWithin = (text: string, blocks: readonly Block[], all: readonly Emphasis[]): Emphasis[] => {
  const kept: Emphasis[] = []
  const reached = new Map<Emphasis['style'], number>()
  let first = 0
  for (const { style, span } of all.toSorted((a, b) => bySpan(a.span, b.span))) {
    while ((blocks[first]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) first++
    for (let at = first; at < blocks.length; at++) {
      const block = blocks[at]?.span
      if (!block || block.start >= span.end) break
      const start = Math.max(span.start, block.start, reached.get(style) ?? 0)
      const end = Math.min(span.end, block.end)
      const part = start < end ? trimSpan(text, { start, end }) : { start, end: start }
      if (isEmpty(part)) continue
      kept.push({ style, span: part })
      reached.set(style, part.end)
    }
  }
  return kept.sort((a, b) => bySpan(a.span, b.span))
}

/** Turns lines into blocks, and keeps the fields, the code and the warnings that a reader of them sees. */
export const assembleDocument = (draft: Draft): Document => {
  const { source, text, runs, template, continuationFrom, emphases = [], warnings = [] } = draft
  const blocks = blocksOf(text, runs, continuationFrom)
  const opaques = withinBlocks(text, blocks, candidates(draft))
  const starts = new Set(opaques.map(({ span }) => span.start))
  return {
    source,
    text,
    blocks,
    opaques,
    emphases: emphasesWithin(text, blocks, emphases),
    warnings: [...template.unclosed.filter(({ span }) => starts.has(span.start)), ...warnings],
  }
}
