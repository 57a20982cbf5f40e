import type { Diagnostic } from '../engine/diagnostic.ts'
import type { Measure, Report } from '../engine/report.ts'
import { indexLines, type Lines } from './lines.ts'
import type { CheckedDocument, Output } from './output.ts'
import { roundScore } from './round-score.ts'

/** Changes when a key changes its name or its meaning. */
const schema = 'limpide/check/1'

const diagnosticJson = (diagnostic: Diagnostic, source: string, lines: Lines) => {
  const { rule, theme, severity, trial, message, span, suggestions } = diagnostic
  return {
    rule,
    theme,
    severity,
    trial,
    message,
    start: span.start,
    end: span.end,
    ...lines.positionOf(span.start),
    excerpt: source.slice(span.start, span.end),
    suggestions: suggestions.map(({ text, safe }) => ({ text, safe })),
  }
}

const measureJson = (measure: Measure) => ({ ...measure, value: Math.round(measure.value * 100) / 100 })

const warningsJson = ({ warnings }: Report, lines: Lines) =>
  warnings.map(({ span, message }) => ({ message, ...span, ...lines.positionOf(span.start) }))

const letterJson = ({ letter }: Report, source: string, lines: Lines) => ({
  kind: letter.kind ?? null,
  facts: letter.facts.map(({ id, span }) => ({
    id,
    ...span,
    ...lines.positionOf(span.start),
    excerpt: source.slice(span.start, span.end),
  })),
  absent: letter.absent,
})

const fileJson = ({ path, source, report }: CheckedDocument) => {
  const lines = indexLines(source)
  const score = report.score && roundScore(report.score)
  return {
    path,
    language: report.language,
    ruleBase: report.ruleBase,
    score: score?.value ?? null,
    grade: score?.grade ?? null,
    ...(report.notGraded !== undefined && { notGraded: report.notGraded }),
    subscores: score?.subscores ?? [],
    letter: letterJson(report, source, lines),
    measures: report.measures.map(measureJson),
    ...(report.warnings.length > 0 && { warnings: warningsJson(report, lines) }),
    diagnostics: report.diagnostics.map((diagnostic) => diagnosticJson(diagnostic, source, lines)),
  }
}

/** The hash of the rule base; of each one by language when documents differ: `en:1f2e fr:9a8b`. */
const ruleBaseOf = (documents: readonly CheckedDocument[]): string => {
  const hashes = new Map(documents.map(({ report }) => [report.language, report.ruleBase]))
  const [only] = hashes.values()
  if (hashes.size < 2) return only ?? ''
  return [...hashes]
    .map(([language, hash]) => `${language}:${hash}`)
    .toSorted()
    .join(' ')
}

export default {
  label: 'JSON, pour un autre programme',
  mediaType: 'application/json',
  write: (documents, { unread = [] }) => {
    const result = {
      schema,
      engine: documents[0]?.report.engine ?? '',
      ruleBase: ruleBaseOf(documents),
      files: documents.map(fileJson),
      ...(unread.length > 0 && { unread }),
    }
    return `${JSON.stringify(result, null, 2)}\n`
  },
} satisfies Output
