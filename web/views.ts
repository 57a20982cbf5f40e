import { pageElement } from './element.ts'

const unreachable =
  'L’aperçu n’a pas pu être chargé. Vérifiez votre connexion, puis choisissez de nouveau «\u00a0Aperçu\u00a0».'

/** The two tabs over a letter with markup: its text and what its reader will see. */
export const createViews = (letterOf: () => { readonly text: string; readonly format: string }) => {
  const tabs = pageElement('views', HTMLElement)
  const text = { tab: pageElement('tab-text', HTMLElement), panel: pageElement('panel-text', HTMLElement) }
  const preview = {
    tab: pageElement('tab-preview', HTMLElement),
    panel: pageElement('panel-preview', HTMLElement),
  }
  const views = [text, preview]
  // Nothing in it takes the keyboard, which must still reach it and scroll it.
  preview.panel.tabIndex = 0

  const choose = async (chosen: typeof text): Promise<void> => {
    for (const { tab, panel } of views) {
      const isChosen = panel === chosen.panel
      tab.setAttribute('aria-selected', String(isChosen))
      tab.tabIndex = isChosen ? 0 : -1
      panel.hidden = !isChosen
    }
    if (chosen !== preview) return
    try {
      const { showPreview } = await import('./preview.ts')
      const { text: letter, format } = letterOf()
      showPreview(preview.panel, letter, format)
    } catch {
      // The code of the preview comes from the server at the first look.
      preview.panel.textContent = unreachable
    }
  }
  for (const view of views) view.tab.addEventListener('click', () => choose(view))
  tabs.addEventListener('keydown', ({ key }) => {
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return
    const other = document.activeElement === text.tab ? preview : text
    choose(other)
    other.tab.focus()
  })

  return {
    /** Plain text looks like itself: it needs no preview. */
    setFormat(format: string): void {
      const hasPreview = format !== 'plain'
      tabs.hidden = !hasPreview
      if (hasPreview) {
        text.panel.setAttribute('role', 'tabpanel')
        text.panel.setAttribute('aria-labelledby', 'tab-text')
      } else {
        text.panel.removeAttribute('role')
        text.panel.removeAttribute('aria-labelledby')
      }
      choose(text)
    },
    showText: () => choose(text),
  }
}
