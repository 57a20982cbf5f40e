import { MARKUP } from '../document/document.ts'
import type { Span } from '../document/span.ts'
import type { Line, Run } from './line.ts'
import { hide } from './overlay.ts'

/** A dash, a bullet, « 1. », « 2) », « 3° », « a) » or « (b) », then white space. « M. Petit » opens no list. */
const marker =
  /(?:[-–—•·▪▫◦‣●○■□➢➔→*]|\d{1,2}(?:[.)]|°\)?)|\p{L}\)|\([\da-z]{1,2}\))[ \t\u00a0\u2009\u202f]+(?=\S)/uy

const space = /\s/

const firstVisible = (text: string, { start, end }: Span): number => {
  let index = start
  while (index < end && (text.charAt(index) === MARKUP || space.test(text.charAt(index)))) index++
  return index
}

/**
 * Paragraph lines that begin with a list marker become list items, and their markers invisible, whatever the
 * format: few writers of letters use the lists of Markdown or HTML.
 */
export const findListItems = (text: string, runs: readonly Run[]): { text: string; runs: Run[] } => {
  const markers: Span[] = []
  const asItem = (line: Line): Line => {
    if (line.kind !== 'paragraph') return line
    const start = firstVisible(text, line.span)
    marker.lastIndex = start
    const found = marker.exec(text)
    if (!found || marker.lastIndex >= line.span.end) return line
    markers.push({ start, end: marker.lastIndex })
    return {
      ...line,
      kind: 'list-item',
      opensItem: true,
      span: { start: marker.lastIndex, end: line.span.end },
    }
  }
  const found = runs.map((run) => run.map(asItem))
  return { text: hide(text, markers), runs: found }
}
