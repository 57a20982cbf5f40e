import { type Document, visibleText } from '../../src/document/document.ts'

/** Each block as `kind: its words`, a heading with its depth, as its reader sees it on one line. */
export const readBlocks = (document: Document): string[] =>
  document.blocks.map(
    ({ kind, depth, span }) => `${kind}${depth ?? ''}: ${visibleText(document, span).replace(/\s+/g, ' ')}`,
  )

/** Each opaque as `type: what the writer typed`. */
export const readOpaques = (document: Document): string[] =>
  document.opaques.map(
    ({ kind, type, span }) =>
      `${kind === 'code' ? 'code' : type}: ${document.source.slice(span.start, span.end)}`,
  )
