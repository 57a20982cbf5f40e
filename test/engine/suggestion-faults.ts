import type { Document } from '../../src/document/document.ts'
import { applyEdit } from '../../src/document/edit.ts'
import { type Analyzer, analyze } from '../../src/engine/analyze.ts'
import type { Diagnostic, Suggestion } from '../../src/engine/diagnostic.ts'
import type { Report } from '../../src/engine/report.ts'

/** A text as one of the formats reads it, with its report. */
interface Checked {
  readonly document: Document
  readonly report: Report
}

export interface Reader {
  read(source: string): Document
  /** Marks tell the blocks apart, not the length of lines: no rewrite may change them. */
  readonly hasMarkup: boolean
}

const check = (source: string, reader: Reader, analyzer: Analyzer): Checked => {
  const document = reader.read(source)
  return { document, report: analyze(document, analyzer) }
}

// Sums of many small losses differ in their last digits.
const tolerance = 1e-6

const raised = (rule: string, { diagnostics, shadowed }: Report): number =>
  [...diagnostics, ...shadowed].filter((diagnostic) => diagnostic.rule === rule).length

const fields = ({ source, opaques }: Document): string[] =>
  opaques.map(({ span }) => source.slice(span.start, span.end)).sort()

const kinds = ({ blocks }: Document): string[] => blocks.map(({ kind }) => kind)

/** What a suggestion breaks, in words; empty when it keeps every promise. */
const suggestionFaults = (
  before: Checked,
  after: Checked,
  reader: Reader,
  { rule, span }: Diagnostic,
  { text }: Suggestion,
): string[] => {
  const faults: string[] = []
  const [score, newScore] = [before.report.score?.value, after.report.score?.value]
  if (score !== undefined && newScore !== undefined && newScore < score - tolerance)
    faults.push(`the score falls from ${score} to ${newScore}`)
  if (raised(rule, after.report) >= raised(rule, before.report)) faults.push('its rule has as much to say')
  if (fields(before.document).join() !== fields(after.document).join()) faults.push('a field is lost')
  if (after.document.warnings.length > before.document.warnings.length) faults.push('a warning appears')
  if (reader.hasMarkup && kinds(before.document).join() !== kinds(after.document).join())
    faults.push('the blocks change')
  const [seen, seenAfter] = [before.document.text, after.document.text]
  if (
    seenAfter.slice(0, span.start) !== seen.slice(0, span.start) ||
    seenAfter.slice(span.start + text.length) !== seen.slice(span.end)
  )
    faults.push('the text around it is read differently')
  return faults.map(
    (fault) => `${rule}: « ${before.document.source.slice(span.start, span.end)} » → « ${text} »: ${fault}`,
  )
}

const rewritten = (
  before: Checked,
  { span }: Diagnostic,
  { text }: Suggestion,
  reader: Reader,
  analyzer: Analyzer,
) => check(applyEdit(before.document.source, { span, text }), reader, analyzer)

/** The faults of every suggestion, each applied alone. */
export const faultsOfEach = (source: string, reader: Reader, analyzer: Analyzer): string[] => {
  const before = check(source, reader, analyzer)
  return before.report.diagnostics.flatMap((diagnostic) =>
    diagnostic.suggestions.flatMap((suggestion) =>
      suggestionFaults(
        before,
        rewritten(before, diagnostic, suggestion, reader, analyzer),
        reader,
        diagnostic,
        suggestion,
      ),
    ),
  )
}

/** The faults met when the first suggestion of the first finding is applied, again and again, until none is left. */
export const faultsOfAll = (source: string, reader: Reader, analyzer: Analyzer): string[] => {
  const faults: string[] = []
  let before = check(source, reader, analyzer)
  for (let steps = before.report.diagnostics.length; ; steps--) {
    const diagnostic = before.report.diagnostics.find(({ suggestions }) => suggestions.length > 0)
    const suggestion = diagnostic?.suggestions[0]
    if (!diagnostic || !suggestion) return faults
    if (steps === 0) return [...faults, `there is no end to suggestions: ${diagnostic.rule}`]
    const after = rewritten(before, diagnostic, suggestion, reader, analyzer)
    faults.push(...suggestionFaults(before, after, reader, diagnostic, suggestion))
    before = after
  }
}
