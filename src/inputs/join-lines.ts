import type { Line, Run } from './line.ts'

interface Words {
  readonly line: Line
  /** As the reader sees them, with single spaces. */
  readonly text: string
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the two masks are control characters by design
const masks = /[\u0000\u0001]/g
const lowerCase = /^\p{Ll}/u
const openEnd = /[\p{L}\p{N},’'-]$/u
const letterEnd = /\p{L}$/u

// Under fifty columns there are lists and addresses, not wrapped paragraphs.
const narrowest = 50
// People who end their lines by hand leave some room at the end.
const ragged = 0.9

const wordsOf = (text: string, line: Line): Words => ({
  line,
  text: text.slice(line.span.start, line.span.end).replace(masks, '').replace(/\s+/g, ' ').trim(),
})

const firstWord = (text: string): string => /^[^ ]*/.exec(text)?.[0] ?? ''

/** The next line's first word had no room left on this one, so that the line had to end here. */
const isFull = (line: Words, next: Words, width: number): boolean =>
  line.text.length + 1 + firstWord(next.text).length > width

/** An e-mail or web address on a line of its own is in lower case too. */
const isAddress = (word: string): boolean => /@|^www\.|:\/\//.test(word)

const flowsOn = (line: Words, next: Words): boolean => letterEnd.test(line.text) && lowerCase.test(next.text)

/** The width a run was wrapped at; 0 when its lines end where the writer wanted. */
const widthOfRun = (run: readonly Words[]): number => {
  const longest = run.reduce((most, { text }) => Math.max(most, text.length), 0)
  if (run.length < 3 || longest < narrowest || run.some(({ line }) => line.opensItem)) return 0
  const pairs = run.slice(0, -1).map((line, index) => [line, run[index + 1] ?? line] as const)
  const isWrapped =
    pairs.every(([line, next]) => isFull(line, next, longest * ragged)) &&
    pairs.some(([line, next]) => flowsOn(line, next))
  return isWrapped ? longest : 0
}

const widthOf = (runs: readonly (readonly Words[])[]): number =>
  runs.reduce((most, run) => Math.max(most, widthOfRun(run)), 0) || Number.POSITIVE_INFINITY

/**
 * Joins the lines of each run that were one line before somebody's editor wrapped them. A line goes on in the
 * next one when it is full, for the width at which this document is wrapped; when the next one is lower case and
 * this one stops short of no mark, at `continuationFrom` characters or more; and, in a list, when the next one is
 * further to the right than the item. All else is a line that the writer ended: an address, « Objet : », a name.
 */
export const joinLines = (text: string, runs: readonly Run[], continuationFrom: number): Run[] => {
  const written = runs.map((run) => (run.length > 1 ? run.map((line) => wordsOf(text, line)) : []))
  const width = widthOf(written)
  const continues = (first: Line, line: Words, next: Words): boolean => {
    if (next.line.opensItem || (next.line.kind === 'quotation') !== (line.line.kind === 'quotation'))
      return false
    if (first.opensItem && next.line.indent > first.indent) return true
    if (isFull(line, next, width * ragged)) return true
    return (
      line.text.length >= continuationFrom &&
      openEnd.test(line.text) &&
      lowerCase.test(next.text) &&
      !isAddress(firstWord(next.text))
    )
  }
  return runs.flatMap((run, index) => {
    const words = written[index]
    if (!words || words.length === 0) return [run]
    const joined: Line[][] = []
    words.forEach((each, place) => {
      const [last, before] = [joined.at(-1), words[place - 1]]
      const first = last?.[0]
      if (last && first && before && continues(first, before, each)) last.push(each.line)
      else joined.push([each.line])
    })
    return joined
  })
}
