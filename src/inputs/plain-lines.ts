import { bySpan, type Span } from '../document/span.ts'
import type { Line, Run } from './line.ts'
import type { Template } from './placeholders.ts'
import { trimSpan } from './trim-span.ts'

const lineEnd = /\r\n?|[\n\v\f\u2028\u2029]/g
const quoteMark = /[ \t]*(?:>[ \t]?)+/y
const ruleMarks = /^[\s=_*~#·.–—-]+$/

/** The lines of a plain text, and the marks of its quotations. */
interface PlainLines {
  readonly runs: readonly Run[]
  readonly quoteMarks: readonly Span[]
}

/** Spans of the lines, their ends left out. A line end inside a tag ends nothing. */
const lineSpans = (source: string, tags: readonly Span[]): Span[] => {
  const spans: Span[] = []
  let [start, next] = [0, 0]
  lineEnd.lastIndex = 0
  for (let found = lineEnd.exec(source); found; found = lineEnd.exec(source)) {
    while ((tags[next]?.end ?? Number.POSITIVE_INFINITY) <= found.index) next++
    if ((tags[next]?.start ?? Number.POSITIVE_INFINITY) < found.index) continue
    spans.push({ start, end: found.index })
    start = lineEnd.lastIndex
  }
  spans.push({ start, end: source.length })
  return spans
}

const quoteMarkAt = (source: string, { start, end }: Span): Span | undefined => {
  quoteMark.lastIndex = start
  return quoteMark.test(source) ? { start, end: Math.min(quoteMark.lastIndex, end) } : undefined
}

/**
 * Cuts a plain text into lines, and gathers those between blank lines. A line of dashes or stars is as good as a
 * blank one; a line that holds nothing but control tags is no line at all. `text` has the control tags masked.
 */
export const plainLines = (source: string, text: string, { fields, controls }: Template): PlainLines => {
  const tags = [...fields.map(({ span }) => span), ...controls].sort(bySpan)
  const runs: Run[] = []
  const quoteMarks: Span[] = []
  let run: Line[] = []
  for (const span of lineSpans(source, tags)) {
    if (ruleMarks.test(source.slice(span.start, span.end)) || span.start === span.end) {
      if (run.length > 0) runs.push(run)
      run = []
      continue
    }
    const mark = quoteMarkAt(source, span)
    if (mark) quoteMarks.push(mark)
    const seen = trimSpan(text, mark ? { start: mark.end, end: span.end } : span)
    if (seen.start === seen.end) continue
    run.push({
      span: seen,
      kind: mark ? 'quotation' : 'paragraph',
      indent: seen.start - span.start,
      opensItem: false,
    })
  }
  if (run.length > 0) runs.push(run)
  return { runs, quoteMarks }
}
