import { element } from './element.ts'
import type { Finding } from './finding.ts'
import { counted, integer } from './french.ts'
import { severities, severityNames } from './severity-names.ts'

/** « 14 alertes : ■ 2 à corriger… », each with the underline it has in the text. */
export const findingsSummary = (findings: readonly Finding[]): Node[] => {
  if (findings.length === 0) return [document.createTextNode('Aucune alerte.')]
  const parts = severities.flatMap((severity) => {
    const count = findings.filter(({ diagnostic }) => diagnostic.severity === severity).length
    if (count === 0) return []
    const { sign, singular, plural } = severityNames[severity]
    const name = element('span', { class: `underline ${severity}` }, count < 2 ? singular : plural)
    const mark = element('span', { class: `sign ${severity}`, 'aria-hidden': 'true' }, `${sign}\u00a0`)
    return [element('span', { class: 'summary-part' }, mark, `${integer(count)}\u00a0`, name)]
  })
  return [document.createTextNode(`${counted(findings.length, 'alerte')}\u00a0: `), ...parts]
}
