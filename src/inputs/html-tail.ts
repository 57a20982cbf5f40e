import type { DocumentWarning } from '../document/document.ts'
import type { HtmlText } from './html-events.ts'

const wholeTags = /(?:[\s\0]+|<(?:[^<>"']|"[^"]*"|'[^']*')*>)*/y

const message =
  'Fermez la balise ou le commentaire qui commence ici\u00a0: sans cela, la fin du document n’est pas relue.'

/**
 * The end of a document that a browser would not show, since a tag, a comment or a script before it is never
 * closed. `source` is what was parsed, `texts` all that was found in it.
 */
export const unreadTail = (source: string, texts: readonly HtmlText[]): DocumentWarning[] => {
  let [last, end]: [HtmlText | undefined, number] = [undefined, 0]
  for (const text of texts) if (text.end >= end) [last, end] = [text, text.end]
  const isOpenEnded = last?.isComment ? !source.endsWith('>') : last?.context.isHidden
  if (last && isOpenEnded && end >= source.length)
    return [{ span: { start: last.start, end: source.length }, message }]
  wholeTags.lastIndex = Math.min(end, source.length)
  wholeTags.test(source)
  const start = wholeTags.lastIndex
  return start < source.length ? [{ span: { start, end: source.length }, message }] : []
}
