import { type Block, type BlockKind, type Document, visibleText } from '../document/document.ts'
import type { LetterMarks } from '../languages/language.ts'

const longestSalutation = 80
const longestSignature = 160
const longestAddressLine = 60
const addressReach = 4

interface Line {
  readonly block: Block
  /** Lower case, straight apostrophes, single spaces. */
  readonly text: string
}

const plainLine = (document: Document, block: Block): string =>
  visibleText(document, block.span).toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim()

const opens = (text: string, marks: readonly string[]): boolean =>
  marks.some((mark) => text.startsWith(mark) && !/^[\p{L}\p{N}]/u.test(text.slice(mark.length)))

const isSubject = (text: string, marks: LetterMarks): boolean =>
  marks.subject.some((mark) => text.startsWith(mark) && /^\s?:/.test(text.slice(mark.length)))

/** « Madame, Monsieur, » on a line of its own. */
const isSalutation = (text: string, marks: LetterMarks): boolean =>
  text.length <= longestSalutation && opens(text, marks.salutation) && /(?:,|!|\p{L}|\}|\]|»)$/u.test(text)

const reclassifiable = new Set<BlockKind>(['paragraph', 'list-item'])

/** Lines of an address: one that looks like it, and the short lines above it without a final stop. */
const addressLines = (
  lines: readonly Line[],
  end: number,
  patterns: readonly RegExp[],
): ReadonlySet<number> => {
  const found = new Set<number>()
  for (let index = 0; index < end; index++) {
    const text = lines[index]?.text ?? ''
    if (
      text.length > longestAddressLine * 4 ||
      !text.split('\n').some((line) => patterns.some((pattern) => pattern.test(line.trim())))
    )
      continue
    found.add(index)
    for (let above = index - 1; above >= 0 && above >= index - addressReach; above--) {
      const line = lines[above]?.text ?? ''
      if (line.length > longestAddressLine || /[.:;?!]$/.test(line)) break
      found.add(above)
    }
  }
  return found
}

/** Kind of each block, where the words of a letter tell more than its layout did. */
const kinds = (lines: readonly Line[], marks: LetterMarks): Map<Block, BlockKind> => {
  const changed = new Map<Block, BlockKind>()
  const set = (index: number, kind: BlockKind): void => {
    const line = lines[index]
    if (line && reclassifiable.has(line.block.kind) && !changed.has(line.block)) changed.set(line.block, kind)
  }
  lines.forEach(({ text }, index) => {
    if (isSubject(text, marks)) set(index, 'subject')
  })
  const salutation = lines.findIndex(({ text }) => isSalutation(text, marks))
  if (salutation >= 0) set(salutation, 'salutation')
  const closing = lines.findLastIndex(({ text }, index) => index > salutation && opens(text, marks.closing))
  if (closing >= 0) set(closing, 'closing')
  const patterns = marks.address.map((source) => new RegExp(source, 'iu'))
  for (const index of addressLines(lines, salutation >= 0 ? salutation : lines.length, patterns))
    set(index, 'address')
  if (closing >= 0)
    for (let index = closing + 1; index < lines.length; index++) {
      const { text } = lines[index] ?? { text: '' }
      if (text.length > longestSignature || (/[.?!]$/.test(text) && !opens(text, marks.signature))) break
      set(index, 'signature')
    }
  return changed
}

/** Tells the subject line, the salutation, the closing formula, the signature and the addresses of a letter. */
export const findLetterParts = (document: Document, marks: LetterMarks): Document => {
  const lines = document.blocks.map((block) => ({ block, text: plainLine(document, block) }))
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
