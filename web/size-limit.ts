import { maxDocumentBytes } from '../src/services/read-document.ts'

const tooLarge =
  'Ce texte dépasse 5\u00a0Mo. Coupez-le en plusieurs textes, puis collez-les l’un après l’autre.'

const bytesOf = (text: string): number => new TextEncoder().encode(text).byteLength

/** Refuses a paste or a drop that would make the letter too large; what was there stays. */
export const refuseLargePastes = (area: HTMLTextAreaElement, onRefused: (message: string) => void): void => {
  area.addEventListener('beforeinput', (event) => {
    const added = event.data ?? event.dataTransfer?.getData('text/plain') ?? ''
    // Cheap for typing: no character takes more than three bytes a code unit.
    if (3 * (area.value.length + added.length) <= maxDocumentBytes) return
    const { value, selectionStart, selectionEnd } = area
    const after = value.slice(0, selectionStart) + added + value.slice(selectionEnd)
    if (added === '' || bytesOf(after) <= maxDocumentBytes) return
    event.preventDefault()
    onRefused(tooLarge)
  })
}
