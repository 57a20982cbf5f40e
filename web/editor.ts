import type { Span } from '../src/document/span.ts'
import { createBackdrop } from './backdrop.ts'
import type { Finding } from './finding.ts'

export interface Editor {
  readonly text: string
  readonly caret: number
  show(findings: readonly Finding[]): void
  activate(id: number | undefined): void
  /** Replaces exactly these characters, as if the writer had typed: the browser can undo it. */
  replace(span: Span, text: string): void
  replaceAll(text: string): void
  /** Moves the caret there, and the keyboard with it. */
  select(finding: Finding): void
  focus(): void
  undo(): void
  redo(): void
}

interface Listeners {
  readonly onChange: () => void
  readonly onCaret: () => void
}

/** `execCommand` is the only way to edit a textarea that the browser's own undo knows about. */
const typeIn = (area: HTMLTextAreaElement, span: Span, text: string): void => {
  area.focus({ preventScroll: true })
  area.setSelectionRange(span.start, span.end)
  const done = text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text)
  if (done) return
  area.setRangeText(text, span.start, span.end, 'end')
  area.dispatchEvent(new Event('input', { bubbles: true }))
}

/** A real textarea over a layer that draws the underlines. */
export const createEditor = (
  area: HTMLTextAreaElement,
  layer: HTMLElement,
  { onChange, onCaret }: Listeners,
): Editor => {
  const backdrop = createBackdrop(layer)
  const command = (name: 'undo' | 'redo') => {
    area.focus({ preventScroll: true })
    document.execCommand(name)
  }
  const replace = (span: Span, text: string): void => {
    if (area.value.slice(span.start, span.end) !== text) typeIn(area, span, text)
  }
  area.addEventListener('input', onChange)
  document.addEventListener('selectionchange', () => {
    if (document.activeElement === area) onCaret()
  })
  backdrop.render(area.value, [])
  return {
    get text() {
      return area.value
    },
    get caret() {
      return area.selectionStart
    },
    show: (findings) => backdrop.render(area.value, findings),
    activate: backdrop.activate,
    replace,
    replaceAll: (text) => replace({ start: 0, end: area.value.length }, text),
    select: ({ id, diagnostic: { span } }) => {
      area.focus({ preventScroll: true })
      area.setSelectionRange(span.start, span.end)
      backdrop.reveal(id)
    },
    focus: () => area.focus(),
    undo: () => command('undo'),
    redo: () => command('redo'),
  }
}
