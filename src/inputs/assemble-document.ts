import type { Block, Document, DocumentWarning, Opaque } from '../document/document.ts'
import { bySpan, covers, type Span } from '../document/span.ts'
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

/** Keeps what a reader sees: whole when it must be whole, and else the part of it that its block holds. */
const withinBlocks = (
  text: string,
  blocks: readonly Block[],
  candidates: readonly (Opaque & { readonly mayBeCut: boolean })[],
): Opaque[] => {
  const kept: Opaque[] = []
  let at = 0
  for (const { mayBeCut, ...opaque } of candidates) {
    while ((blocks[at]?.span.end ?? Number.POSITIVE_INFINITY) <= opaque.span.start) at++
    const block = blocks[at]?.span
    if (!block || opaque.span.start < (kept.at(-1)?.span.end ?? 0)) continue
    const span = mayBeCut
      ? trimSpan(text, { start: opaque.span.start, end: Math.min(opaque.span.end, block.end) })
      : opaque.span
    // An attribute of a tag may begin one: a reader sees nothing of its first mark.
    if (!isEmpty(span) && span.start === opaque.span.start && covers(block, span))
      kept.push({ ...opaque, span })
  }
  return kept
}

const candidates = ({ template, codes, text }: Draft) =>
  [
    ...template.fields.map((field) => ({ ...field, mayBeCut: false })),
    ...template.unclosed.map(({ span }) => ({
      kind: 'placeholder' as const,
      type: 'unknown' as const,
      span,
      mayBeCut: true,
    })),
    ...codes.map((code) => ({
      kind: 'code' as const,
      type: 'unknown' as const,
      span: trimSpan(text, code),
      mayBeCut: true,
    })),
  ].sort((a, b) => bySpan(a.span, b.span))

/** Turns lines into blocks, and keeps the fields, the code and the warnings that a reader of them sees. */
export const assembleDocument = (draft: Draft): Document => {
  const { source, text, runs, template, continuationFrom, warnings = [] } = draft
  const blocks = blocksOf(text, runs, continuationFrom)
  const opaques = withinBlocks(text, blocks, candidates(draft))
  const starts = new Set(opaques.map(({ span }) => span.start))
  return {
    source,
    text,
    blocks,
    opaques,
    warnings: [...template.unclosed.filter(({ span }) => starts.has(span.start)), ...warnings],
  }
}
