import type { Block, Document } from '../../src/document/document.ts'

export type Part = readonly [block: Omit<Block, 'span'>, text: string]

/** A document out of its blocks, an empty line between two. */
export const documentOf = (...parts: readonly Part[]): Document => {
  let source = ''
  const blocks = parts.map(([block, text]): Block => {
    const start = source.length
    source += `${text}\n\n`
    return { ...block, span: { start, end: start + text.length } }
  })
  return { source, text: source, blocks, opaques: [], emphases: [], warnings: [] }
}

export const prose = { kind: 'paragraph' } as const
