import type { Block, Document } from '../../document/document.ts'

/** Items that follow each other with no other block between them. */
export const listsOf = ({ blocks }: Pick<Document, 'blocks'>): (readonly Block[])[] => {
  const lists: Block[][] = []
  let list: Block[] = []
  for (const block of [...blocks, undefined]) {
    if (block?.kind === 'list-item') {
      list.push(block)
      continue
    }
    if (list.length > 0) lists.push(list)
    list = []
  }
  return lists
}
