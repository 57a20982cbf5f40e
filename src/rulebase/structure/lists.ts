import type { Block, Document } from '../../document/document.ts'
import { runsOf } from './runs.ts'

/** Items that follow each other with no other block between them. */
export const listsOf = ({ blocks }: Pick<Document, 'blocks'>): (readonly Block[])[] =>
  runsOf(blocks, ({ kind }) => kind === 'list-item')
