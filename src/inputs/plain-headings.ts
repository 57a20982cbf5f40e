import type { Run } from './line.ts'

// Longer than this, it is a sentence whose full stop was forgotten.
const longest = 70
const sentenceEnd = /[.!?…:;»]$/
const headingEnd = /[^.!,;:…]$/
// A question may end a heading, but two sentences make none.
const twoSentences = /[.!?…]\s+\p{Lu}/u
const titleStart = /^[\p{Lu}\p{N}«"“{]/u
const fourLetters = /\p{Lu}.*\p{Lu}.*\p{Lu}.*\p{Lu}/u

const textOf = (text: string, run: Run, index: number): string => {
  const span = run.at(index)?.span
  return span ? text.slice(span.start, span.end) : ''
}

const isProse = (text: string, run: Run): boolean =>
  run[0]?.opensItem === true || sentenceEnd.test(textOf(text, run, -1).slice(-1))

/** Short, alone between blank lines, without a mark that ends or suspends a sentence. */
const mayBeHeading = (text: string, run: Run): boolean => {
  const [line] = run
  if (!line || run.length > 1 || line.kind !== 'paragraph') return false
  if (line.span.end - line.span.start > longest) return false
  const words = textOf(text, run, 0)
  return titleStart.test(words) && headingEnd.test(words) && !twoSentences.test(words)
}

const isCapitals = (words: string): boolean => words === words.toUpperCase() && fourLetters.test(words)

/**
 * Plain text has no headings, yet its writers make them: a short line alone, above sentences or a list. Before
 * the first sentence such a line may as well be a date or « Madame », so only one in capitals is a heading there.
 * All are of depth 2, under the subject of the letter.
 */
export const findHeadings = (text: string, runs: readonly Run[]): Run[] => {
  let hasProse = false
  return runs.map((run, index) => {
    const following = runs[index + 1]
    const isHeading =
      following !== undefined &&
      isProse(text, following) &&
      mayBeHeading(text, run) &&
      (hasProse || isCapitals(textOf(text, run, 0)))
    if (!isHeading) {
      hasProse ||= isProse(text, run)
      return run
    }
    return run.map((line) => ({ ...line, kind: 'heading' as const, depth: 2 }))
  })
}
