import type { InlineCode, Nodes, PhrasingContent } from 'mdast'
import type { Emphasis } from '../document/document.ts'
import type { Span } from '../document/span.ts'
import { markdownText } from './markdown-text.ts'
import type { Piece } from './overlay.ts'

/** What a reader sees of a paragraph, a heading or a cell. Lists are in order. */
export interface Phrasing {
  readonly pieces: Piece[]
  /** Offsets where one line ends and the next begins. */
  readonly lineEnds: number[]
  readonly codes: Span[]
  readonly emphases: Emphasis[]
}

const lineBreakTag = /^<br\s*\/?>$/i

/** Where a node stands in the source. A node that a plugin made up stands nowhere. */
export const spanOf = ({ position }: Nodes): Span | undefined => {
  const [start, end] = [position?.start.offset, position?.end.offset]
  return start === undefined || end === undefined ? undefined : { start, end }
}

/** The code between its back quotes. */
const codeSpan = (source: string, { start, end }: Span): Span => {
  let marks = 0
  while (source.charAt(start + marks) === '`' && start + 2 * marks < end) marks++
  return { start: start + marks, end: end - marks }
}

const addCode = (node: InlineCode, source: string, { pieces, codes }: Phrasing): void => {
  const span = spanOf(node)
  if (!span) return
  const code = codeSpan(source, span)
  pieces.push(code)
  codes.push(code)
}

const addNode = (node: PhrasingContent, source: string, phrasing: Phrasing): void => {
  const span = spanOf(node)
  switch (node.type) {
    case 'text': {
      if (!span) return
      const { pieces, lineEnds } = markdownText(source, span.start, span.end, node.value)
      for (const piece of pieces) phrasing.pieces.push(piece)
      for (const lineEnd of lineEnds) phrasing.lineEnds.push(lineEnd)
      return
    }
    case 'inlineCode':
      addCode(node, source, phrasing)
      return
    case 'strong':
      if (span) phrasing.emphases.push({ style: 'bold', span })
      for (const child of node.children) addNode(child, source, phrasing)
      return
    case 'break':
      if (span) phrasing.lineEnds.push(span.end - 1)
      return
    case 'html':
      if (span && lineBreakTag.test(node.value)) phrasing.lineEnds.push(span.start)
      return
    default:
      // Emphasis and links hold text; images and notes hold none that belongs to the sentence.
      if ('children' in node) for (const child of node.children) addNode(child, source, phrasing)
  }
}

const styleTag = /^<(\/?)(b|strong|u)(?:\s[^<>]*)?>$/i

/** « <u>avant le 4 mai</u> »: tags of HTML that stand beside the text they are about. */
const taggedEmphases = (children: readonly PhrasingContent[]): Emphasis[] => {
  const open = new Map<string, number>()
  return children.flatMap((node): Emphasis[] => {
    const found = node.type === 'html' ? styleTag.exec(node.value) : null
    const [, slash, name = ''] = found ?? []
    const span = spanOf(node)
    if (!found || !span) return []
    const tag = name.toLowerCase()
    const start = open.get(tag)
    if (slash === '') open.set(tag, span.end)
    else open.delete(tag)
    return slash !== '' && start !== undefined
      ? [{ style: tag === 'u' ? 'underline' : 'bold', span: { start, end: span.start } }]
      : []
  })
}

export const readPhrasing = (children: readonly PhrasingContent[], source: string): Phrasing => {
  const phrasing: Phrasing = { pieces: [], lineEnds: [], codes: [], emphases: [] }
  for (const child of children) addNode(child, source, phrasing)
  for (const emphasis of taggedEmphases(children)) phrasing.emphases.push(emphasis)
  return phrasing
}
