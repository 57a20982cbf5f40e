import { element } from './element.ts'

interface NamedLanguage {
  readonly code: string
  readonly name: string
}

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/** The list of languages. Its first choice leaves the language to the analysis, and says which one was found. */
export const createLanguageChoice = (select: HTMLSelectElement) => {
  const automatic = select.options[0]
  const names = new Map<string, string>()
  return {
    /** Empty when the language is to be detected. */
    get value(): string {
      return select.value
    },
    offer(languages: readonly NamedLanguage[]): void {
      for (const { code, name } of languages) {
        if (names.has(code)) continue
        names.set(code, name)
        select.append(element('option', { value: code }, capitalised(name)))
      }
    },
    detected(code: string | undefined): void {
      const name = code === undefined ? undefined : names.get(code)
      if (automatic) automatic.textContent = name === undefined ? 'Automatique' : `Automatique (${name})`
    },
  }
}
