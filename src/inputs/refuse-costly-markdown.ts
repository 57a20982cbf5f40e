import { InputError } from './input.ts'

const nested =
  'Ce document imbrique trop de listes ou de citations les unes dans les autres. Enlevez des niveaux, puis recommencez.'
const marked =
  'Ce document a trop de signes de mise en forme (*, _, [ et ]) par paragraphe. Enlevez-en, ou ajoutez des lignes vides.'

const listed =
  'Ce document a trop de puces et de citations pour être lu d’un coup. Coupez-le en plusieurs documents.'

// Nobody follows ten levels, and for a hundred the parser takes minutes.
const deepLine =
  /^(?![ \t]*(?:[-*][ \t]*)+$)(?:(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){100}|[ \t]{200,}(?:>|[-+*][ \t]|\d{1,9}[.)][ \t]))/m

const marks = /\*+|_+|~+|[[\]]/g
const blankLine = /\r?\n[ \t]*(?:\r?\n|$)/

/**
 * The parser compares the marks of a paragraph with each other. This many comparisons take it about two seconds;
 * a letter of fifty pages with every third word in bold needs dozens of times less.
 */
const mostComparisons = 2e7

const comparisons = (source: string): number =>
  source.split(blankLine).reduce((sum, paragraph) => sum + (paragraph.match(marks)?.length ?? 0) ** 2, 0)

const lineMarkers = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t]))+/gm
const oneMarker = />|[-+*]|\d+[.)]/g

/** The parser's time grows with the square of the marks that open lines; this many take it a few seconds. */
const mostLineMarkers = 6_000

const countLineMarkers = (source: string): number => {
  let count = 0
  for (const [opening] of source.matchAll(lineMarkers)) count += opening.match(oneMarker)?.length ?? 0
  return count
}

/** Throws `InputError` for a document that would keep the Markdown parser busy for minutes. */
export const refuseCostlyMarkdown = (source: string): void => {
  if (deepLine.test(source)) throw new InputError(nested)
  if (comparisons(source) > mostComparisons) throw new InputError(marked)
  if (countLineMarkers(source) > mostLineMarkers) throw new InputError(listed)
}
