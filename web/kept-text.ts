const key = 'limpide:texte'

// A browser may forbid its storage, or have none left: the page then works without memory.
const attempt = <T>(act: () => T): T | undefined => {
  try {
    return act()
  } catch {
    return undefined
  }
}

export const readKeptText = (): string | undefined => attempt(() => localStorage.getItem(key)) ?? undefined

/** False when the browser refuses to keep it. */
export const keepText = (text: string): boolean =>
  attempt(() => {
    localStorage.setItem(key, text)
    return true
  }) ?? false

export const forgetText = (): void => {
  attempt(() => localStorage.removeItem(key))
}
