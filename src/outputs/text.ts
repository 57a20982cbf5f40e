import type { DocumentWarning } from '../document/document.ts'
import type { Diagnostic, Severity } from '../engine/diagnostic.ts'
import { excerptOf } from './excerpt.ts'
import { adviceOf, count, severityNames } from './french.ts'
import { letterText } from './letter-text.ts'
import { indexLines, type Lines } from './lines.ts'
import type { CheckedDocument, Output, UnreadDocument } from './output.ts'
import { type Colour, type Paint, paintWith } from './paint.ts'
import { printable } from './printable.ts'
import { scoreText } from './score-text.ts'

const columns = 100

const colourOf = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<Severity, Colour>

const place = (path: string, lines: Lines, offset: number): string => {
  const { line, column } = lines.positionOf(offset)
  return `${printable(path)}:${line}:${column}`
}

const diagnosticText = (
  diagnostic: Diagnostic,
  checked: CheckedDocument,
  lines: Lines,
  paint: Paint,
): string => {
  const { span, severity, suggestions, rule, trial } = diagnostic
  const excerpt = excerptOf(checked.source, lines, span, columns)
  const marks = `${'^'.repeat(excerpt.width)}${excerpt.continues ? '…' : ''}`
  const head = `${paint('bold', place(checked.path, lines, span.start))}  ${paint(colourOf[severity], severityNames[severity])}`
  return [
    head,
    `  ${excerpt.text}`,
    `  ${' '.repeat(excerpt.indent)}${paint(colourOf[severity], marks)}`,
    `  ${printable(diagnostic.message)}`,
    ...suggestions.map((suggestion, index) => `  ${paint('green', printable(adviceOf(suggestion, index)))}`),
    `  ${paint('dim', `Règle\u00a0: ${rule}${trial ? ', à l’essai' : ''}`)}`,
  ].join('\n')
}

const warningText = (
  warning: DocumentWarning,
  { path }: CheckedDocument,
  lines: Lines,
  paint: Paint,
): string => {
  const head = paint('bold', place(path, lines, warning.span.start))
  return `${head}  ${paint('yellow', 'attention')}\n  ${printable(warning.message)}`
}

const findings = ({ path, report }: CheckedDocument): string =>
  report.diagnostics.length === 0
    ? `${printable(path)}\u00a0: rien à signaler.`
    : `${printable(path)}\u00a0: ${count(report.diagnostics.length, 'passage')} à revoir.`

const documentText = (checked: CheckedDocument, paint: Paint): string => {
  const { report } = checked
  const lines = indexLines(checked.source)
  return [
    ...report.warnings.map((warning) => warningText(warning, checked, lines, paint)),
    ...report.diagnostics.map((diagnostic) => diagnosticText(diagnostic, checked, lines, paint)),
    [
      paint('bold', findings(checked)),
      ...scoreText(report, paint),
      ...letterText(checked, lines, paint),
    ].join('\n'),
  ].join('\n\n')
}

const unreadText = (unread: readonly UnreadDocument[], paint: Paint): string =>
  [
    paint('red', `Résultat incomplet\u00a0: ${count(unread.length, 'document')} sans relecture.`),
    ...unread.map(({ path, message }) => `  ${printable(path)}\u00a0: ${printable(message)}`),
  ].join('\n')

export default {
  label: 'Texte, pour le terminal',
  mediaType: 'text/plain',
  write: (documents, { colours, unread = [] }) => {
    const paint = paintWith(colours)
    const parts = documents.map((document) => documentText(document, paint))
    if (unread.length > 0) parts.push(unreadText(unread, paint))
    return parts.length > 0 ? `${parts.join('\n\n')}\n` : ''
  },
} satisfies Output
