import type { Block, BlockKind, Document } from '../document/document.ts'
import type { LetterMarks } from '../languages/language.ts'
import {
  isAboveAddress,
  isAddress,
  isBareSalutation,
  isClosing,
  isHead,
  isSalutation,
  isSignature,
  isSubject,
  type LetterLine,
  lineText,
} from './letter-line.ts'

const addressReach = 4

interface Line extends LetterLine {
  readonly block: Block
}

const reclassifiable = new Set<BlockKind>(['paragraph', 'list-item'])

const findSalutation = (lines: readonly Line[], marks: LetterMarks): number => {
  const clear = lines.findIndex((line) => isSalutation(line, marks))
  return clear >= 0 ? clear : lines.findIndex((line) => isBareSalutation(line, marks))
}

/** Lines of an address: one that looks like it, and the short lines above it. */
const addressLines = (lines: readonly Line[], end: number, marks: LetterMarks): ReadonlySet<number> => {
  const found = new Set<number>()
  lines.slice(0, end).forEach((line, index) => {
    if (!isAddress(line, marks)) return
    found.add(index)
    for (let above = index - 1; above >= 0 && above >= index - addressReach; above--) {
      const other = lines[above]
      if (!other || !isAboveAddress(other, marks)) break
      found.add(above)
    }
  })
  return found
}

/** Kind of each block, where the words of a letter tell more than its layout did. */
const kinds = (lines: readonly Line[], marks: LetterMarks): Map<Block, BlockKind> => {
  const changed = new Map<Block, BlockKind>()
  const set = (index: number, kind: BlockKind): void => {
    const line = lines[index]
    if (line && reclassifiable.has(line.block.kind) && !changed.has(line.block)) changed.set(line.block, kind)
  }
  lines.forEach((line, index) => {
    if (isSubject(line, marks)) set(index, 'subject')
  })
  const salutation = findSalutation(lines, marks)
  if (salutation >= 0) set(salutation, 'salutation')
  const closing = lines.findLastIndex((line, index) => index > salutation && isClosing(line, marks))
  if (closing >= 0) set(closing, 'closing')
  for (const index of addressLines(lines, salutation >= 0 ? salutation : lines.length, marks))
    set(index, 'address')
  // Short lines above the letter proper are no prose.
  lines.slice(0, Math.max(0, salutation)).forEach((line, index) => {
    if (isHead(line, marks)) set(index, 'address')
  })
  if (closing >= 0)
    for (let index = closing + 1; index < lines.length; index++) {
      const line = lines[index]
      if (!line || !isSignature(line, marks)) break
      set(index, 'signature')
    }
  return changed
}

/** Tells the subject line, the salutation, the closing formula, the signature and the addresses of a letter. */
export const findLetterParts = (document: Document, marks: LetterMarks): Document => {
  const fields = new Set(document.opaques.flatMap(({ type, span }) => (type === 'name' ? [span.start] : [])))
  const lines = document.blocks.map((block) => ({
    block,
    text: lineText(document, block.span),
    isField: fields.has(block.span.start),
  }))
  const changed = kinds(lines, marks)
  if (changed.size === 0) return document
  return {
    ...document,
    blocks: document.blocks.map((block) => {
      const kind = changed.get(block)
      return kind ? { ...block, kind } : block
    }),
  }
}
