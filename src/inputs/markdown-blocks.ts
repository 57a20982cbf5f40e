import type { BlockContent, DefinitionContent, Nodes, PhrasingContent, RootContent } from 'mdast'
import type { BlockKind, Emphasis } from '../document/document.ts'
import type { Span } from '../document/span.ts'
import { htmlText } from './html-text.ts'
import type { Line, Run } from './line.ts'
import { markdownHtml } from './markdown-html.ts'
import { type Phrasing, readPhrasing, spanOf } from './markdown-phrasing.ts'
import type { Piece } from './overlay.ts'

/** What a reader sees of a Markdown document. */
export interface MarkdownBlocks {
  readonly pieces: Piece[]
  readonly runs: Run[]
  readonly codes: Span[]
  readonly emphases: Emphasis[]
}

const lineOf = (start: number, end: number, kind: BlockKind, depth?: number): Line => ({
  span: { start, end },
  kind,
  indent: 0,
  opensItem: false,
  ...(depth !== undefined && { depth }),
})

const add = (blocks: MarkdownBlocks, { pieces, codes, emphases }: Phrasing, lines: Run): void => {
  for (const emphasis of emphases) blocks.emphases.push(emphasis)
  for (const piece of pieces) blocks.pieces.push(piece)
  for (const code of codes) blocks.codes.push(code)
  blocks.runs.push(lines)
}

const linesOf = ({ pieces, lineEnds }: Phrasing, kind: BlockKind): Line[] => {
  const [start, end] = [pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0]
  const ends = [...lineEnds.filter((at) => at > start && at < end), end]
  return ends.map((lineEnd, index) => lineOf(ends[index - 1] ?? start, lineEnd, kind))
}

const addLines = (
  children: readonly PhrasingContent[],
  source: string,
  kind: BlockKind,
  to: MarkdownBlocks,
): void => {
  const phrasing = readPhrasing(children, source)
  add(to, phrasing, linesOf(phrasing, kind))
}

const addHeading = (node: Nodes & { type: 'heading' }, source: string, to: MarkdownBlocks): void => {
  const phrasing = readPhrasing(node.children, source)
  const [first, last] = [phrasing.pieces[0], phrasing.pieces.at(-1)]
  if (first && last) add(to, phrasing, [lineOf(first.start, last.end, 'heading', node.depth)])
}

const addHtml = (
  node: Nodes & { type: 'html' },
  source: string,
  kind: BlockKind,
  to: MarkdownBlocks,
): void => {
  const span = spanOf(node)
  if (!span) return
  for (const texts of markdownHtml(source, span)) {
    const pieces = texts.flatMap((text) => htmlText(source, text))
    const phrasing = { pieces, lineEnds: [], codes: [], emphases: [] }
    add(to, phrasing, linesOf(phrasing, kind))
  }
}

const addNode = (
  node: RootContent | BlockContent | DefinitionContent,
  source: string,
  kind: BlockKind,
  to: MarkdownBlocks,
): void => {
  switch (node.type) {
    case 'heading':
      addHeading(node, source, to)
      return
    case 'paragraph':
      addLines(node.children, source, kind, to)
      return
    case 'html':
      addHtml(node, source, kind, to)
      return
    case 'blockquote':
      for (const child of node.children) addNode(child, source, 'quotation', to)
      return
    case 'list':
      for (const item of node.children)
        for (const child of item.children) addNode(child, source, 'list-item', to)
      return
    case 'footnoteDefinition':
      for (const child of node.children) addNode(child, source, 'paragraph', to)
      return
    case 'table':
      for (const row of node.children)
        for (const cell of row.children) addLines(cell.children, source, 'table-cell', to)
      return
    default:
      // Code, front matter, rules and link definitions are not for the reader.
      return
  }
}

/** The blocks of a Markdown tree, in order. `source` is what was parsed. */
export const markdownBlocks = (nodes: readonly RootContent[], source: string): MarkdownBlocks => {
  const blocks: MarkdownBlocks = { pieces: [], runs: [], codes: [], emphases: [] }
  for (const node of nodes) addNode(node, source, 'paragraph', blocks)
  return blocks
}
