import type { Span } from '../document/span.ts'
import type { HtmlEvents, HtmlText } from './html-events.ts'
import { htmlText } from './html-text.ts'
import type { Line, Run } from './line.ts'
import type { Piece } from './overlay.ts'

/** What a reader sees of an HTML document. */
export interface HtmlLines {
  readonly pieces: Piece[]
  readonly runs: Run[]
  readonly codes: Span[]
}

const inOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/**
 * Texts in the order of the source, none over another. The parser moves a text out of a table that it may not
 * stand in, and joins it to the next one moved so: the cells between them are then inside its span.
 */
const separate = (texts: readonly HtmlText[]): HtmlText[] => {
  const parts: HtmlText[] = []
  const open: HtmlText[] = []
  let at = 0
  const emit = (text: HtmlText, end: number): void => {
    const start = Math.max(text.start, at)
    if (end > start) parts.push({ ...text, start, end })
    at = Math.max(at, end)
  }
  for (const text of [...texts].sort(inOrder)) {
    for (let outer = open.at(-1); outer && outer.end <= text.start; outer = open.at(-1)) {
      emit(outer, outer.end)
      open.pop()
    }
    const outer = open.at(-1)
    if (outer) emit(outer, text.start)
    open.push(text)
  }
  for (let outer = open.pop(); outer; outer = open.pop()) emit(outer, outer.end)
  return parts
}

/** How many of the offsets, which are in order, are passed at each further offset that is asked for. */
const passing = (offsets: readonly number[]): ((offset: number) => number) => {
  const sorted = [...offsets].sort((a, b) => a - b)
  let next = 0
  return (offset) => {
    const before = next
    while ((sorted[next] ?? Number.POSITIVE_INFINITY) <= offset) next++
    return next - before
  }
}

const lineOf = (first: HtmlText, last: HtmlText): Line => {
  const { kind, depth } = first.context
  return {
    span: { start: first.start, end: last.end },
    kind,
    ...(depth !== undefined && { depth }),
    indent: 0,
    opensItem: false,
  }
}

const isBlank = (source: string, { start, end }: Span): boolean => source.slice(start, end).trim() === ''

/** Gathers texts into lines, and lines into runs. `source` is what was parsed. */
export const htmlLines = (events: HtmlEvents, source: string): HtmlLines => {
  const lines: HtmlLines = { pieces: [], runs: [], codes: [] }
  const blockEdges = passing(events.blockEdges)
  const lineEnds = passing(events.lineEnds)
  let run: Line[] = []
  let texts: HtmlText[] = []
  const endLine = (): void => {
    const [first, last] = [texts[0], texts.at(-1)]
    if (first && last) run.push(lineOf(first, last))
    texts = []
  }
  const endRun = (): void => {
    endLine()
    if (run.length > 0) lines.runs.push(run)
    run = []
  }
  let block: object | undefined
  for (const text of separate(events.texts)) {
    const { context } = text
    if (context.isHidden) continue
    for (const piece of htmlText(source, text)) lines.pieces.push(piece)
    // White space begins no line: two line ends with nothing else between them leave a blank one.
    if (isBlank(source, text)) continue
    const [edges, ends] = [blockEdges(text.start), lineEnds(text.start)]
    if (edges > 0 || block !== context.block || ends > 1) endRun()
    // A heading is one block, on however many lines.
    else if (ends > 0 && context.kind !== 'heading') endLine()
    block = context.block
    if (context.isCode) lines.codes.push({ start: text.start, end: text.end })
    texts.push(text)
  }
  endRun()
  return lines
}
