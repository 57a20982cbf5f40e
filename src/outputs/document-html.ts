import type { Diagnostic } from '../engine/diagnostic.ts'
import type { Report, Score } from '../engine/report.ts'
import { escapeHtml } from './escape-html.ts'
import { adviceOf, count, decimal, severityNames } from './french.ts'
import { letterSummary } from './letter-summary.ts'
import { indexLines, type Lines } from './lines.ts'
import { markSpans } from './mark-spans.ts'
import type { CheckedDocument } from './output.ts'
import { renderMarkdown } from './render-markdown.ts'
import { roundScore } from './round-score.ts'
import { topLosses } from './top-losses.ts'

const row = (label: string, value: string): string =>
  `<tr><th scope="row">${escapeHtml(label)}</th><td class="number">${value}</td></tr>`

const lossesHtml = (score: Score): string => {
  const items = topLosses(score).map(({ label, total, count: times }) => {
    const often = times !== undefined && times > 1 ? ` (${count(times, 'fois', 'fois')})` : ''
    return `<li>${escapeHtml(label)}${often}\u00a0: ${decimal(total)} ${total < 2 ? 'point' : 'points'}</li>`
  })
  return items.length === 0 ? '' : `<h3>Ce qui coûte le plus de points</h3><ul>${items.join('')}</ul>`
}

const scoreHtml = (report: Report): string => {
  if (!report.score) return report.notGraded ? `<p>${escapeHtml(report.notGraded)}</p>` : ''
  const score = roundScore(report.score)
  const rows = score.subscores.map(({ label, value }) => row(label, decimal(value)))
  return `<p>Score\u00a0: <strong>${decimal(score.value)} sur 100, note ${score.grade}</strong></p>
<table><caption>Détail du score, sur 100</caption><tbody>${rows.join('')}</tbody></table>${lossesHtml(score)}`
}

const letterHtml = (checked: CheckedDocument, lines: Lines): string => {
  const summary = letterSummary(checked, lines)
  if (!summary) return ''
  const rows = summary.rows.map(
    ({ name, lines: places, excerpt }) =>
      `<tr><th scope="row">${escapeHtml(name)}</th><td>${escapeHtml(excerpt)}</td><td>${places.length < 2 ? 'ligne' : 'lignes'} ${places.join(', ')}</td></tr>`,
  )
  const absent =
    summary.absent.length === 0 ? '' : `<p>Pas trouvé\u00a0: ${escapeHtml(summary.absent.join(', '))}.</p>`
  return `<h3>Cette lettre\u00a0: ${escapeHtml(summary.kind)}</h3>
<table><caption>Ce que dit la lettre, et où</caption><tbody>${rows.join('')}</tbody></table>${absent}`
}

const warningsHtml = ({ warnings }: Report, lines: Lines): string =>
  warnings
    .map(({ span, message }) => {
      const { line, column } = lines.positionOf(span.start)
      return `<p class="notice">Ligne ${line}, colonne ${column}\u00a0: ${escapeHtml(message)}</p>`
    })
    .join('')

const findingHtml = (diagnostic: Diagnostic, number: number, lines: Lines, prefix: string): string => {
  const { line, column } = lines.positionOf(diagnostic.span.start)
  const advice = diagnostic.suggestions.map(
    (one, index) => `<p><strong>${escapeHtml(adviceOf(one, index))}</strong></p>`,
  )
  return `<li id="${prefix}-c${number}"><p>${escapeHtml(diagnostic.message)}</p>${advice.join('')}
<p class="rule">${severityNames[diagnostic.severity]}, <a href="#${prefix}-p${number}">ligne ${line}, colonne ${column}</a>, règle ${escapeHtml(diagnostic.rule)}${diagnostic.trial ? ', à l’essai' : ''}</p></li>`
}

const findingsHtml = ({ diagnostics }: Report, lines: Lines, prefix: string): string => {
  if (diagnostics.length === 0) return '<p>Rien à signaler.</p>'
  const items = diagnostics.map((diagnostic, index) => findingHtml(diagnostic, index + 1, lines, prefix))
  return `<h3>${count(diagnostics.length, 'passage')} à revoir</h3><ol class="findings">${items.join('\n')}</ol>`
}

const previewHtml = ({ path, source }: CheckedDocument): string =>
  /\.(md|markdown)$/i.test(path)
    ? `<details><summary>Aperçu mis en forme</summary><div class="preview">${renderMarkdown(source)}</div></details>`
    : ''

/** One document in the HTML report. `prefix` keeps the links of documents apart. */
export const documentHtml = (checked: CheckedDocument, prefix: string): string => {
  const { path, source, report } = checked
  const lines = indexLines(source)
  const name = path === '-' ? 'Texte reçu' : path
  return `<section id="${prefix}" aria-labelledby="${prefix}-t">
<h2 id="${prefix}-t">${escapeHtml(name)}</h2>
${scoreHtml(report)}
${letterHtml(checked, lines)}
${warningsHtml(report, lines)}
${findingsHtml(report, lines, prefix)}
<h3>Le texte</h3>
<div class="letter" lang="${escapeHtml(report.language)}">${markSpans(source, report.diagnostics, prefix)}</div>
${previewHtml(checked)}
</section>`
}
