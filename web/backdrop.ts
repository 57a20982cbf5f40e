import { element } from './element.ts'
import type { Finding } from './finding.ts'
import { type Piece, type UnderlinedLine, underlinedLines } from './underlined-lines.ts'

const pieceNode = ({ text, underlines }: Piece): Node => {
  let node: Node = document.createTextNode(text)
  for (const { id, severity } of underlines.toReversed())
    node = element('span', { class: `underline ${severity}`, 'data-finding': String(id) }, node)
  return node
}

const lineNode = ({ pieces }: UnderlinedLine): HTMLElement => {
  const line = element('div', { class: 'line' })
  if (pieces.length === 1 && pieces[0]?.text === '') line.append(element('br'))
  else line.append(...pieces.map(pieceNode))
  return line
}

/** Lines that two renderings share at their beginning and at their end. */
const shared = (before: readonly UnderlinedLine[], after: readonly UnderlinedLine[]) => {
  const limit = Math.min(before.length, after.length)
  let head = 0
  while (head < limit && before[head]?.key === after[head]?.key) head++
  let tail = 0
  while (tail < limit - head && before[before.length - 1 - tail]?.key === after[after.length - 1 - tail]?.key)
    tail++
  return { head, tail }
}

/** The layer under the textarea: the same text, invisible, with the underlines. It gives the editor its height. */
export const createBackdrop = (root: HTMLElement) => {
  let lines: readonly UnderlinedLine[] = []
  let active: number | undefined

  const marksOf = (id: number) => root.querySelectorAll<HTMLElement>(`[data-finding="${id}"]`)
  const paint = (id: number | undefined, isActive: boolean): void => {
    if (id !== undefined) for (const mark of marksOf(id)) mark.classList.toggle('active', isActive)
  }

  return {
    render(text: string, findings: readonly Finding[]): void {
      const next = underlinedLines(text, findings)
      const { head, tail } = shared(lines, next)
      for (let index = lines.length - tail - 1; index >= head; index--) root.children[index]?.remove()
      const fragment = document.createDocumentFragment()
      for (const line of next.slice(head, next.length - tail)) fragment.append(lineNode(line))
      root.insertBefore(fragment, root.children[head] ?? null)
      lines = next
      paint(active, true)
    },
    activate(id: number | undefined): void {
      paint(active, false)
      active = id
      paint(id, true)
    },
    reveal(id: number): void {
      marksOf(id)[0]?.scrollIntoView({ block: 'nearest' })
    },
  }
}
