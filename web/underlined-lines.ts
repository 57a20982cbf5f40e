import type { Severity } from '../src/engine/diagnostic.ts'
import type { Finding } from './finding.ts'

export interface Underline {
  readonly id: number
  readonly severity: Severity
}

/** Some characters of a line and the findings over them, the widest first. */
export interface Piece {
  readonly text: string
  readonly underlines: readonly Underline[]
}

export interface UnderlinedLine {
  /** Equal keys look equal. */
  readonly key: string
  readonly pieces: readonly Piece[]
}

const width = ({ diagnostic }: Finding): number => diagnostic.span.end - diagnostic.span.start

const piecesOf = (text: string, start: number, findings: readonly Finding[]): Piece[] => {
  const end = start + text.length
  const cuts = new Set([start, end])
  for (const { diagnostic } of findings)
    for (const cut of [diagnostic.span.start, diagnostic.span.end])
      if (cut > start && cut < end) cuts.add(cut)
  const ordered = [...cuts].sort((a, b) => a - b)
  return ordered.slice(0, -1).map((from, index) => {
    const to = ordered[index + 1] ?? end
    const over = findings.filter(({ diagnostic }) => diagnostic.span.start < to && from < diagnostic.span.end)
    const widestFirst = over.toSorted((a, b) => width(b) - width(a))
    return {
      text: text.slice(from - start, to - start),
      underlines: widestFirst.map(({ id, diagnostic }) => ({ id, severity: diagnostic.severity })),
    }
  })
}

const keyOf = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, underlines }) => `${text}\u0000${underlines.map(({ id }) => id).join()}`).join('\u0001')

/** The lines of a text, each cut where an underline begins or ends. Findings are ordered by their start. */
export const underlinedLines = (text: string, findings: readonly Finding[]): UnderlinedLine[] => {
  let next = 0
  let open: Finding[] = []
  let start = 0
  return text.split('\n').map((line) => {
    const end = start + line.length
    open = open.filter(({ diagnostic }) => diagnostic.span.end > start)
    for (
      let finding = findings[next];
      finding && finding.diagnostic.span.start < end;
      finding = findings[++next]
    )
      if (finding.diagnostic.span.end > Math.max(start, finding.diagnostic.span.start)) open.push(finding)
    // A blank line within a finding has nothing to underline, but keeps its height.
    const pieces =
      open.length > 0 && line !== '' ? piecesOf(line, start, open) : [{ text: line, underlines: [] }]
    start = end + 1
    return { key: keyOf(pieces), pieces }
  })
}
