import type { ReportedLetter } from '../src/engine/report.ts'
import { kindNames } from '../src/outputs/letter-summary.ts'
import { element } from './element.ts'

type Kind = keyof typeof kindNames

const isKind = (value: string): value is Kind => value in kindNames

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/** The list of kinds of letter. Its first choice leaves the kind to the analysis, and says which one was found. */
export const createKindChoice = (select: HTMLSelectElement) => {
  const automatic = select.options[0]
  for (const [kind, name] of Object.entries(kindNames))
    select.append(element('option', { value: kind }, capitalised(name)))
  return {
    /** Undefined when the analysis is to tell. */
    get value(): Kind | undefined {
      return isKind(select.value) ? select.value : undefined
    },
    detected(letter: ReportedLetter | undefined): void {
      if (!automatic || select.value !== '') return
      automatic.textContent = letter?.kind ? `Automatique (${kindNames[letter.kind]})` : 'Automatique'
    },
  }
}
