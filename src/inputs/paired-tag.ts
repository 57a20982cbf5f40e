import type { Span } from '../document/span.ts'

/** A tag of a template language from its opening mark to its closing one. */
export type PairedTag = Span &
  (
    | { readonly kind: 'control' }
    | { readonly kind: 'field'; readonly name: string }
    /** Nothing closes it: the span goes to the end of the line, or to the next tag on it. */
    | { readonly kind: 'unclosed'; readonly close: string }
  )

const closers: Readonly<Record<string, string>> = { '{{': '}}', '{%': '%}', '<%': '%>' }

/** Comments may hold other tags and blank lines, so only their own marks count. */
const comments: readonly { readonly open: string; readonly marks: RegExp }[] = [
  { open: '{{!--', marks: /\{\{!--|--\}\}/g },
  { open: '<%--', marks: /<%--|--%>/g },
  { open: '{#', marks: /\{#|#\}/g },
]

/** A tag holds no other tag, no blank line and no closing tag of HTML: at the first of them it is not closed. */
const stops = /\{\{|\{%|<%|<\/|\r?\n[ \t]*\r?\n|\}\}|%\}|%>/g

/** Handlebars and Go: `{{#if x}}`, `{{/if}}`, `{{else}}`, `{{! comment }}`, `{{end}}`. */
const controlBody = /^[~\s-]*(?:[#/^!]|(?:else|if|end|range|with)(?:\s|$))/
const lineEnd = /[\r\n]/

const nextMark = (marks: RegExp, source: string, from: number): Span & { readonly mark: string } => {
  marks.lastIndex = from
  const found = marks.exec(source)
  if (!found) return { start: source.length, end: source.length, mark: '' }
  return { start: found.index, end: marks.lastIndex, mark: found[0] }
}

const closedComment = (source: string, start: number): PairedTag | undefined => {
  const comment = comments.find(({ open }) => source.startsWith(open, start))
  if (!comment) return undefined
  const { mark, end } = nextMark(comment.marks, source, start + comment.open.length)
  return mark === '' || mark === comment.open ? undefined : { kind: 'control', start, end }
}

const closedTag = (source: string, start: number, open: string, body: Span, end: number): PairedTag => {
  const content = source.slice(body.start, body.end)
  if (open === '{{' && !controlBody.test(content)) return { kind: 'field', start, end, name: content }
  // `<%= x %>` writes a value, and `<%- x %>` writes it as HTML.
  if (open === '<%' && /^[=-]/.test(content)) return { kind: 'field', start, end, name: content }
  return { kind: 'control', start, end }
}

/** The tag that `open` begins at `start`, closed or not; undefined when a `{#` opens no comment. */
export const pairedTag = (source: string, start: number, open: string): PairedTag | undefined => {
  const comment = closedComment(source, start)
  if (comment) return comment
  const close = closers[open]
  if (!close) return undefined
  const isTriple = source.startsWith('{{{', start)
  const from = start + (isTriple ? 3 : 2)
  let stop = nextMark(stops, source, from)
  while (stop.mark !== close && /^[}%]/.test(stop.mark)) stop = nextMark(stops, source, stop.end)
  if (stop.mark === close) {
    const end = stop.end + (isTriple && source[stop.end] === '}' ? 1 : 0)
    return closedTag(source, start, open, { start: from, end: stop.start }, end)
  }
  const rest = source.slice(start, stop.start).search(lineEnd)
  return { kind: 'unclosed', start, end: rest < 0 ? stop.start : start + rest, close }
}
