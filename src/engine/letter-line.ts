import { type Document, visibleText } from '../document/document.ts'
import type { Span } from '../document/span.ts'
import type { LetterMarks } from '../languages/language.ts'

/** A block as far as it tells which part of a letter it is. */
export interface LetterLine {
  /** Lower case, straight apostrophes, single spaces. */
  readonly text: string
  /** Begins with a template field that stands for a person. */
  readonly isField: boolean
}

/** What stands for the rest of a long block: longer than any part that is told by its length. */
const rest = '…'.repeat(600)

const longestSalutation = 80
const longestSignature = 160
const longestAddressLine = 60
const longestAddress = 240
const longestHeadLine = 100
const longestClosing = 400

// Longer than anything that is told apart here: of a long paragraph, the beginning will do.
const enough = 2 * longestClosing

/** A mark that opens a part is shorter than this. */
const longestMark = 100

/** Whether words this far into a block this long can tell nothing of its part. */
export const isDeepInside = (block: Span, offset: number): boolean =>
  block.end - block.start > enough && offset - block.start > longestMark

const lineOf = (text: string): string => text.toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim()

/** The text of a block; of a long one its beginning, which is all that is looked at. */
export const lineText = (document: Document, { start, end }: Span): string =>
  end - start > enough
    ? lineOf(visibleText(document, { start, end: start + longestMark * 2 })) + rest
    : lineOf(visibleText(document, { start, end }))

const opens = (text: string, marks: readonly string[]): boolean =>
  marks.some((mark) => text.startsWith(mark) && !/^[\p{L}\p{N}]/u.test(text.slice(mark.length)))

type LineTest = (line: LetterLine, marks: LetterMarks) => boolean

export const isSubject: LineTest = ({ text }, { subject }) =>
  subject.some((mark) => text.startsWith(mark) && /^\s?:/.test(text.slice(mark.length)))

/** « Madame, Monsieur, » on a line of its own, or a template field in their place. */
export const isSalutation: LineTest = ({ text, isField }, { salutation }) =>
  text.length <= longestSalutation && (isField || opens(text, salutation)) && /[,!]$/.test(text)

/** « Madame la Directrice » without a comma: the name in an address looks the same, so it only counts without a better one. */
export const isBareSalutation: LineTest = ({ text }, { salutation }) =>
  text.length <= longestSalutation && opens(text, salutation) && /(?:\p{L}|\}|\]|»)$/u.test(text)

/** The whole formula, or a paragraph that ends with it: « Dans l'attente, je vous prie d'agréer… ». */
export const isClosing: LineTest = ({ text }, { closing }) =>
  opens(text, closing) ||
  (text.length <= longestClosing && closing.some((mark) => mark.includes(' ') && text.includes(`, ${mark}`)))

const endsInStop = (text: string): boolean => /[.:;?!]$/.test(text)

/** A street, a town, a post box. No line of an address ends in a stop. */
export const isAddress: LineTest = ({ text }, { address }) =>
  text.length <= longestAddress && !endsInStop(text) && address.some((pattern) => pattern.test(text))

/** A name or a service, when it stands above an address. */
export const isAboveAddress: LineTest = ({ text }) => text.length <= longestAddressLine && !endsInStop(text)

/** Telephone, references, place and date, when they stand above the letter proper. */
export const isHead: LineTest = ({ text }) => text.length <= longestHeadLine && !/[.?!;]$/.test(text)

/** A name or an office, when it stands below the closing formula. */
export const isSignature: LineTest = ({ text }, { signature }) =>
  text.length <= longestSignature && (!/[.?!]$/.test(text) || opens(text, signature))

const anywhere: readonly LineTest[] = [
  isSubject,
  isSalutation,
  isBareSalutation,
  isClosing,
  isAddress,
  isAboveAddress,
  isHead,
]

/**
 * Everything that the parts of a letter are told by: a line that passes the same tests as before moves no part. A signature
 * stands only `belowClosing`.
 */
export const lineTraits = (line: LetterLine, marks: LetterMarks, belowClosing: boolean): string =>
  [...anywhere, ...(belowClosing ? [isSignature] : [])]
    .map((test) => (test(line, marks) ? '1' : '0'))
    .join('')
