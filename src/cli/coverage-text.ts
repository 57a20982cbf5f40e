import { count } from '../outputs/french.ts'
import { type Paint, paintWith } from '../outputs/paint.ts'
import type { CoveredSection, CoveredWork } from '../services/cover-guides.ts'

const sectionText = ({ section, rules }: CoveredSection, paint: Paint): string => {
  const name = section ?? 'l’ouvrage entier'
  if (rules.length === 0) return `  ${name}\u00a0: ${paint('yellow', 'aucune règle')}`
  return [
    `  ${name}\u00a0: ${count(rules.length, 'règle')}`,
    ...rules.map((id) => `    ${paint('dim', id)}`),
  ].join('\n')
}

const workText = ({ work, sections }: CoveredWork, paint: Paint): string => {
  const year = work.year === undefined ? '' : `, ${work.year}`
  const head = paint('bold', `${work.title} (${work.author}${year})`)
  const parts = sections.length > 0 ? sections : [{ section: 'l’ouvrage entier', rules: [] }]
  return [head, ...parts.map((section) => sectionText(section, paint))].join('\n')
}

/** Which sections of which guides have rules, and which have none. */
export const coverageText = (works: readonly CoveredWork[], colours: boolean): string => {
  const paint = paintWith(colours)
  return `${works.map((work) => workText(work, paint)).join('\n\n')}\n`
}
