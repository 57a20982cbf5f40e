import { copyText } from './copy-text.ts'
import { pageElement } from './element.ts'
import exampleAddress from './example-letter.txt?url'
import { forgetText, keepText, readKeptText } from './kept-text.ts'
import { listenToKeyboard } from './keyboard.ts'
import { createKindChoice } from './kind-choice.ts'
import { createLanguageChoice } from './language-choice.ts'
import { createLetterPage } from './letter-page.ts'
import { refuseLargePastes } from './size-limit.ts'
import { createViews } from './views.ts'

const format = pageElement('format', HTMLSelectElement)
const languageSelect = pageElement('language', HTMLSelectElement)
const language = createLanguageChoice(languageSelect)
const kindSelect = pageElement('kind', HTMLSelectElement)
const kind = createKindChoice(kindSelect)
const keep = pageElement('keep', HTMLInputElement)
const letterParts = [pageElement('editor', HTMLElement), pageElement('panel-preview', HTMLElement)]

const page = createLetterPage({
  format: () => format.value,
  language: () => language.value,
  kind: () => kind.value,
  onLetter: kind.detected,
  onLanguages: language.offer,
  onLanguage: (code) => {
    language.detected(code)
    // So that a screen reader and the browser's spelling checker take the letter for what it is.
    for (const part of letterParts)
      if (code === undefined) part.removeAttribute('lang')
      else part.lang = code
  },
  showText: () => views.showText(),
  onText: (text) => {
    if (keep.checked && !keepText(text)) page.status.notice('Votre navigateur refuse de garder ce texte.')
  },
})
const views = createViews(() => ({ text: page.editor.text, format: format.value }))

format.addEventListener('change', () => {
  views.setFormat(format.value)
  page.analyze(0)
})
for (const select of [languageSelect, kindSelect]) select.addEventListener('change', () => page.analyze(0))
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
  onStep: page.step,
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
