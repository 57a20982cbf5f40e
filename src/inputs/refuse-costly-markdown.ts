import { InputError } from './input.ts'

const nested =
  'Ce document imbrique trop de listes ou de citations les unes dans les autres. Enlevez des niveaux, puis recommencez.'
const marked =
  'Ce document a trop de signes de mise en forme (*, _, [ et ]) par paragraphe. Enlevez-en, ou ajoutez des lignes vides.'

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

/** Throws `InputError` for a document that would keep the Markdown parser busy for minutes. */
export const refuseCostlyMarkdown = (source: string): void => {
  if (deepLine.test(source)) throw new InputError(nested)
  if (comparisons(source) > mostComparisons) throw new InputError(marked)
}
