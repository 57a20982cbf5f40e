import { type Block, type BlockKind, type Document, visibleText } from '../document/document.ts'
import type { LetterMarks } from '../languages/language.ts'

const longestSalutation = 80
const longestSignature = 160
const longestAddressLine = 60
const longestAddress = 240
const addressReach = 4
const longestHeadLine = 100
const longestClosing = 400

interface Line {
  readonly block: Block
  /** Lower case, straight apostrophes, single spaces. */
  readonly text: string
  /** Begins with a template field that stands for a person. */
  readonly isField: boolean
}

// Longer than anything that is told apart here: of a long paragraph, the beginning will do.
const enough = 2 * longestClosing

const plainLine = (document: Document, { span }: Block): string =>
  visibleText(document, { start: span.start, end: Math.min(span.end, span.start + enough) })
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()

const opens = (text: string, marks: readonly string[]): boolean =>
  marks.some((mark) => text.startsWith(mark) && !/^[\p{L}\p{N}]/u.test(text.slice(mark.length)))

const isSubject = (text: string, marks: LetterMarks): boolean =>
  marks.subject.some((mark) => text.startsWith(mark) && /^\s?:/.test(text.slice(mark.length)))

/** « Madame, Monsieur, » on a line of its own, or a template field in their place. */
const isSalutation = ({ text, isField }: Line, marks: LetterMarks): boolean =>
  text.length <= longestSalutation && (isField || opens(text, marks.salutation)) && /[,!]$/.test(text)

/** « Madame la Directrice » without a comma: the name in an address looks the same, so it only counts without a better one. */
const isBareSalutation = ({ text }: Line, marks: LetterMarks): boolean =>
  text.length <= longestSalutation && opens(text, marks.salutation) && /(?:\p{L}|\}|\]|»)$/u.test(text)

const findSalutation = (lines: readonly Line[], marks: LetterMarks): number => {
  const clear = lines.findIndex((line) => isSalutation(line, marks))
  return clear >= 0 ? clear : lines.findIndex((line) => isBareSalutation(line, marks))
}

/** The whole formula, or a paragraph that ends with it: « Dans l'attente, je vous prie d'agréer… ». */
const isClosing = (text: string, marks: LetterMarks): boolean =>
  opens(text, marks.closing) ||
  (text.length <= longestClosing &&
    marks.closing.some((mark) => mark.includes(' ') && text.includes(`, ${mark}`)))

const reclassifiable = new Set<BlockKind>(['paragraph', 'list-item'])

const isSentence = (text: string): boolean => /[.:;?!]$/.test(text)

/** Lines of an address: one that looks like it, and the short lines above it. No line of an address ends in a stop. */
const addressLines = (
  lines: readonly Line[],
  end: number,
  patterns: readonly RegExp[],
): ReadonlySet<number> => {
  const found = new Set<number>()
  for (let index = 0; index < end; index++) {
    const text = lines[index]?.text ?? ''
    if (text.length > longestAddress || isSentence(text) || !patterns.some((pattern) => pattern.test(text)))
      continue
    found.add(index)
    for (let above = index - 1; above >= 0 && above >= index - addressReach; above--) {
      const line = lines[above]?.text ?? ''
      if (line.length > longestAddressLine || isSentence(line)) break
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
  const salutation = findSalutation(lines, marks)
  if (salutation >= 0) set(salutation, 'salutation')
  const closing = lines.findLastIndex(({ text }, index) => index > salutation && isClosing(text, marks))
  if (closing >= 0) set(closing, 'closing')
  const patterns = marks.address.map((source) => new RegExp(source, 'iu'))
  for (const index of addressLines(lines, salutation >= 0 ? salutation : lines.length, patterns))
    set(index, 'address')
  // Telephone, references, place and date: short lines above the letter proper, which are no prose.
  for (let index = 0; index < salutation; index++) {
    const { text } = lines[index] ?? { text: '' }
    if (text.length <= longestHeadLine && !/[.?!;]$/.test(text)) set(index, 'address')
  }
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
  const fields = new Set(document.opaques.flatMap(({ type, span }) => (type === 'name' ? [span.start] : [])))
  const lines = document.blocks.map((block) => ({
    block,
    text: plainLine(document, block),
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
