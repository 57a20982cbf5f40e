const byHand = (area: HTMLTextAreaElement): boolean => {
  const { selectionStart, selectionEnd } = area
  const before = document.activeElement
  area.focus({ preventScroll: true })
  area.select()
  const done = document.execCommand('copy')
  if (!done) return false
  area.setSelectionRange(selectionStart, selectionEnd)
  if (before instanceof HTMLElement) before.focus()
  return true
}

/** Copies the letter and gives the sentence to say. When the browser refuses, the text is left selected. */
export const copyText = async (area: HTMLTextAreaElement): Promise<string> => {
  if (area.value === '') return 'Il n’y a rien à copier\u00a0: collez d’abord un texte.'
  try {
    await navigator.clipboard.writeText(area.value)
    return 'Texte copié. Vous pouvez le coller où vous voulez.'
  } catch {
    // Also where the page is not served over HTTPS: there is no clipboard then.
    if (byHand(area)) return 'Texte copié. Vous pouvez le coller où vous voulez.'
    return 'Votre navigateur refuse la copie. Le texte est sélectionné\u00a0: appuyez sur Ctrl + C.'
  }
}
