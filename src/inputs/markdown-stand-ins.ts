import { bySpan, type Span } from '../document/span.ts'
import { overlay, type Piece } from './overlay.ts'
import type { Template } from './placeholders.ts'
import { fieldStandIns, standInLetter } from './stand-ins.ts'

const blanks = /[ \t]/

/** Where the line of `start` begins, its line end included; -1 when something other than white space is before. */
const leadingStart = (source: string, start: number): number => {
  let at = start
  while (at > 0 && blanks.test(source.charAt(at - 1))) at--
  if (at === 0) return 0
  if (source.charAt(at - 1) !== '\n') return source.charAt(at - 1) === '\r' ? at - 1 : -1
  return source.charAt(at - 2) === '\r' ? at - 2 : at - 1
}

const blanksAfter = (source: string, from: number): number => {
  let at = from
  while (blanks.test(source.charAt(at))) at++
  return at
}

/** Controls with nothing but blanks between them make one. */
const gather = (source: string, controls: readonly Span[]): Span[] => {
  const gathered: Span[] = []
  for (const { start, end } of controls) {
    const last = gathered.at(-1)
    if (last && blanksAfter(source, last.end) === start)
      gathered[gathered.length - 1] = { start: last.start, end }
    else gathered.push({ start, end })
  }
  return gathered
}

/**
 * Tags that begin a line go to the end of the line above as tabs, which mean nothing there, so that a heading, an
 * item or a table row after them begins its line; a line of tags alone vanishes the same way.
 */
const controlPiece = (source: string, { start, end }: Span): Piece => {
  const from = leadingStart(source, start)
  if (from < 0) return { start, end, text: standInLetter.repeat(end - start) }
  const isAlone = /^(?:[\r\n]|$)/.test(source.charAt(blanksAfter(source, end)))
  const lead = isAlone ? '' : source.slice(from, start) || '\n'
  return { start: from, end, text: '\t'.repeat(end - from - lead.length) + lead }
}

/** The source as Markdown may read it: of the same length, with letters for the fields and no control tags. */
export const markdownStandIns = (source: string, { fields, controls }: Template): string => {
  const pieces = [
    ...fieldStandIns(fields),
    ...gather(source, controls).map((control) => controlPiece(source, control)),
  ].sort(bySpan)
  const readable = overlay(source, pieces)
  // The parser would leave out a byte order mark and count one character less from there on.
  return readable.startsWith('\ufeff') ? ` ${readable.slice(1)}` : readable
}
