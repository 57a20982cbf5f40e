import type { Report } from '../src/engine/report.ts'
import { indexLines } from '../src/outputs/lines.ts'
import { element } from './element.ts'

/** What could not be read as it was written, line by line: a result about a part must not pass for the whole. */
export const showReadingWarnings = (root: HTMLElement, report: Report | undefined, text: string): void => {
  const warnings = report?.warnings ?? []
  const lines = indexLines(text)
  root.replaceChildren(
    ...warnings.map(({ span, message }) =>
      element('li', {}, `Ligne\u00a0${lines.positionOf(span.start).line}\u00a0: ${message}`),
    ),
  )
}
