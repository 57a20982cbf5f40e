import type { Span } from '../document/span.ts'
import { blockElements } from './html-elements.ts'

const marks = /<!--|<\/?([a-z][a-z\d]*)(?:[\s/][^<>]*)?>|<[!?][^<>]*>/gi
const skipped = new Set(['script', 'style', 'template', 'pre'])

/** Finds a closing mark, and does not look again for one that is not there: a search reads all the rest. */
const closeFinder = (source: string, end: number) => {
  const absent = new Set<string>()
  return (close: string, from: number): number => {
    if (absent.has(close)) return -1
    const pattern = new RegExp(close, 'gi')
    pattern.lastIndex = from
    if (pattern.test(source) && pattern.lastIndex <= end) return pattern.lastIndex
    absent.add(close)
    return -1
  }
}

/** The texts between the tags of HTML that stands in Markdown on lines of its own, one list for each block. */
export const markdownHtml = (source: string, { start, end }: Span): Span[][] => {
  const findClose = closeFinder(source, end)
  const blocks: Span[][] = [[]]
  let from = start
  marks.lastIndex = start
  for (let found = marks.exec(source); found && found.index < end; found = marks.exec(source)) {
    const name = found[1]?.toLowerCase() ?? ''
    const isOpening = source.charAt(found.index + 1) !== '/'
    const close = found[0] === '<!--' ? '-->' : isOpening && skipped.has(name) ? `</${name}\\s*>` : ''
    const closed = close === '' ? -1 : findClose(close, marks.lastIndex)
    if (found.index > from) blocks.at(-1)?.push({ start: from, end: found.index })
    from = closed > 0 ? closed : marks.lastIndex
    marks.lastIndex = from
    if (blockElements.has(name) || name === 'br' || name === 'pre') blocks.push([])
  }
  if (end > from) blocks.at(-1)?.push({ start: from, end })
  return blocks.filter((texts) => texts.length > 0)
}
