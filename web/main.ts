import { copyText } from './copy-text.ts'
import { element, pageElement } from './element.ts'
import exampleAddress from './example-letter.txt?url'
import { forgetText, keepText, readKeptText } from './kept-text.ts'
import { listenToKeyboard } from './keyboard.ts'
import { createLetterPage } from './letter-page.ts'
import { refuseLargePastes } from './size-limit.ts'
import { createViews } from './views.ts'

const format = pageElement('format', HTMLSelectElement)
const language = pageElement('language', HTMLSelectElement)
const keep = pageElement('keep', HTMLInputElement)

const page = createLetterPage({
  format: () => format.value,
  language: () => language.value,
  onLanguages: (languages) => {
    const known = new Set([...language.options].map(({ value }) => value))
    for (const { code, name } of languages)
      if (!known.has(code))
        language.append(element('option', { value: code }, name.charAt(0).toUpperCase() + name.slice(1)))
  },
  onText: (text) => {
    if (keep.checked && !keepText(text)) page.status.notice('Votre navigateur refuse de garder ce texte.')
  },
})
const views = createViews(() => ({ text: page.editor.text, format: format.value }))

format.addEventListener('change', () => {
  views.setFormat(format.value)
  page.analyze(0)
})
language.addEventListener('change', () => page.analyze(0))
keep.addEventListener('change', () => {
  if (!keep.checked) forgetText()
  else if (!keepText(page.editor.text)) page.status.notice('Votre navigateur refuse de garder ce texte.')
})

/** Runs an undo and gives the keyboard back its place. */
const inPlace = (act: () => void): void => {
  const before = document.activeElement
  act()
  if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus()
}
const on = (id: string, act: () => void): void =>
  pageElement(id, HTMLButtonElement).addEventListener('click', act)

on('undo', () => inPlace(page.editor.undo))
on('redo', () => inPlace(page.editor.redo))
on('copy', async () => page.status.notice(await copyText(page.area)))
on('load-example', async () => {
  const response = await fetch(exampleAddress).catch(() => undefined)
  if (!response?.ok) return page.status.notice('L’exemple n’a pas pu être chargé. Vérifiez votre connexion.')
  format.value = 'plain'
  views.setFormat('plain')
  page.editor.replaceAll((await response.text()).trimEnd())
  page.analyze(0)
  page.status.notice('Exemple chargé. Ctrl + Z pour retrouver votre texte.')
})

refuseLargePastes(page.area, page.status.notice)
listenToKeyboard(pageElement('findings', HTMLElement), {
  onStep: (step) => {
    views.showText()
    page.step(step)
  },
  onApplyFirst: page.applyFirst,
  onUndo: () => inPlace(page.editor.undo),
  onRedo: () => inPlace(page.editor.redo),
  onLeaveList: page.editor.focus,
})

const kept = readKeptText()
if (kept !== undefined) {
  keep.checked = true
  page.editor.replaceAll(kept)
  page.area.blur()
}
