import type { Element, Nodes, RootContent } from 'hast'
import type { BlockKind, Emphasis } from '../document/document.ts'
import type { Span } from '../document/span.ts'
import { blockElements, codeElements, hiddenElements } from './html-elements.ts'

/** What the elements around a text say of it. */
export interface HtmlContext {
  /** The innermost block element: one object for each. */
  readonly block: object
  readonly kind: BlockKind
  readonly depth?: number
  readonly isCode: boolean
  readonly isHidden: boolean
}

/** A text or a comment, which is hidden but may stand within a text. */
export interface HtmlText extends Span {
  readonly context: HtmlContext
  readonly isComment: boolean
}

/** Texts and ends of blocks and lines, each list in the order of the tree, which is not always that of the source. */
export interface HtmlEvents {
  readonly texts: HtmlText[]
  readonly blockEdges: number[]
  readonly lineEnds: number[]
  readonly emphases: Emphasis[]
}

const spanOf = ({ position }: Nodes): Span | undefined => {
  const [start, end] = [position?.start.offset, position?.end.offset]
  return start === undefined || end === undefined ? undefined : { start, end }
}

const kinds: Readonly<Record<string, BlockKind>> = {
  li: 'list-item',
  td: 'table-cell',
  th: 'table-cell',
  blockquote: 'quotation',
}

const heading = /^h([1-6])$/
const notDisplayed = /display\s*:\s*none/i

const isHidden = ({ tagName, properties }: Element): boolean =>
  hiddenElements.has(tagName) ||
  (properties.hidden !== undefined && properties.hidden !== null && properties.hidden !== false) ||
  (typeof properties.style === 'string' && notDisplayed.test(properties.style))

const underlined = /text-decoration[^;]*underline/i
const boldened = /font-weight\s*:\s*(?:bold|[6-9]00)/i

/** The styles that an element gives its text; a heading is bold anyway. */
const stylesOf = ({ tagName, properties: { style } }: Element): Emphasis['style'][] => {
  const css = typeof style === 'string' ? style : ''
  return [
    ...(tagName === 'b' || tagName === 'strong' || boldened.test(css) ? (['bold'] as const) : []),
    ...(tagName === 'u' || underlined.test(css) ? (['underline'] as const) : []),
  ]
}

/** A table that only lays out a page, as e-mails do, says so by its role; its cells are ordinary blocks. */
const isLayout = ({ tagName, properties }: Element): boolean =>
  tagName === 'table' && /^(?:presentation|none)$/.test(String(properties.role))

const contextIn = (element: Element, around: HtmlContext, inLayout: boolean): HtmlContext => {
  const isCode = around.isCode || codeElements.has(element.tagName)
  const hidden = around.isHidden || isHidden(element)
  if (!blockElements.has(element.tagName)) return { ...around, isCode, isHidden: hidden }
  const level = heading.exec(element.tagName)?.[1]
  const { depth, ...rest } = around
  const own = inLayout ? undefined : kinds[element.tagName]
  return {
    ...rest,
    block: element,
    kind: level ? 'heading' : (own ?? around.kind),
    ...(level ? { depth: Number(level) } : !own && depth !== undefined && { depth }),
    isCode,
    isHidden: hidden,
  }
}

const addElement = (element: Element, around: HtmlContext, inLayout: boolean, events: HtmlEvents): void => {
  const span = spanOf(element)
  if (span && element.tagName === 'br') events.lineEnds.push(span.start)
  const context = contextIn(element, around, inLayout)
  if (span && !context.isHidden) for (const style of stylesOf(element)) events.emphases.push({ style, span })
  const isBlock = blockElements.has(element.tagName) || element.tagName === 'pre'
  if (span && isBlock) events.blockEdges.push(span.start, span.end)
  const inside = element.tagName === 'table' ? isLayout(element) : inLayout
  for (const child of element.children) addNode(child, context, inside, events)
}

const addNode = (node: RootContent, around: HtmlContext, inLayout: boolean, events: HtmlEvents): void => {
  if (node.type === 'element') addElement(node, around, inLayout, events)
  else if (node.type === 'text' || node.type === 'comment') {
    const span = spanOf(node)
    const isComment = node.type === 'comment'
    const context = isComment ? { ...around, isHidden: true } : around
    if (span) events.texts.push({ ...span, context, isComment })
  }
}

/** Walks a tree of HTML. */
export const htmlEvents = (nodes: readonly RootContent[]): HtmlEvents => {
  const events: HtmlEvents = { texts: [], blockEdges: [], lineEnds: [], emphases: [] }
  const outside: HtmlContext = { block: events, kind: 'paragraph', isCode: false, isHidden: false }
  for (const node of nodes) addNode(node, outside, false, events)
  return events
}
