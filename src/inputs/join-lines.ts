import type { Line, Run } from './line.ts'

interface Words {
  readonly line: Line
  /** As the reader sees them, with single spaces. */
  readonly text: string
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the two masks are control characters by design
const masks = /[\u0000\u0001]/g
// Editors do not wrap a line at a no-break space.
const breakingSpaces = /[^\S\u00a0\u202f]+/g
const lowerCase = /^\p{Ll}/u
const openEnd = /[\p{L}\p{N},’'-]$/u
const letterEnd = /\p{L}$/u

// Under fifty columns there are lists and addresses; over 160, paragraphs that nobody wrapped.
const narrowest = 50
const widest = 160
// People who end their lines by hand leave some room at the end.
const ragged = 0.9

const wordsOf = (text: string, line: Line): Words => ({
  line,
  text: text.slice(line.span.start, line.span.end).replace(masks, '').replace(breakingSpaces, ' '),
})

/** « Objet : », « V/Réf. : », « Affaire suivie par : »: a line of its own, whatever stands above. */
const label = /^\p{Lu}[\p{L}.’'/°-]{0,20}(?: [\p{L}.’'/°-]{1,20}){0,3}[ \u00a0\u202f]:(?=\s|$)/u

const firstWord = (text: string): string => /^[^ ]*/.exec(text)?.[0] ?? ''

const mayJoin = ({ line }: Words, { line: next, text }: Words): boolean =>
  !next.opensItem && !label.test(text) && (next.kind === 'quotation') === (line.kind === 'quotation')

/** Near the width, the next line's first word had no room left on this one; far over it, nobody wrapped the line. */
const isFull = (line: Words, next: Words, width: number): boolean =>
  line.text.length <= width / ragged && line.text.length + 1 + firstWord(next.text).length > width * ragged

/** In a wrapped text, a line that lost some words still goes on when it ends like one that does. */
const isShortened = (line: Words, width: number): boolean =>
  line.text.length >= width / 2 && line.text.length <= width / ragged && openEnd.test(line.text)

/** An e-mail or web address on a line of its own is in lower case too. */
const isAddress = (word: string): boolean => /@|^www\.|:\/\//.test(word)

const flowsOn = (line: Words, next: Words): boolean => letterEnd.test(line.text) && lowerCase.test(next.text)

/** The width a run was wrapped at; 0 when its lines end where the writer wanted. Three full lines in a row tell. */
const widthOfRun = (run: readonly Words[]): number => {
  const longest = run.reduce((most, { text }) => Math.max(most, text.length), 0)
  if (longest < narrowest || longest > widest) return 0
  let [pairs, hasFlow] = [0, false]
  for (const [index, line] of run.entries()) {
    const next = run[index + 1]
    if (!next || !mayJoin(line, next) || !isFull(line, next, longest)) {
      pairs = 0
      hasFlow = false
      continue
    }
    pairs++
    hasFlow ||= flowsOn(line, next)
    if (pairs > 1 && hasFlow) return longest
  }
  return 0
}

const widthOf = (runs: readonly (readonly Words[])[]): number =>
  runs.reduce((most, run) => Math.max(most, widthOfRun(run)), 0) || Number.POSITIVE_INFINITY

/**
 * Joins the lines of each run that were one line before somebody's editor wrapped them. A line goes on in the
 * next one when it is full, for the width at which this document is wrapped; when it has `continuationFrom`
 * characters or more, no stop at its end, and lower case below it; and, in a list, when the next one stands further
 * to the right than the item. All else is a line that the writer ended: an address, « Objet : », a name.
 */
export const joinLines = (text: string, runs: readonly Run[], continuationFrom: number): Run[] => {
  const written = runs.map((run) => (run.length > 1 ? run.map((line) => wordsOf(text, line)) : []))
  const width = widthOf(written)
  const continues = (first: Line, line: Words, next: Words): boolean => {
    if (!mayJoin(line, next)) return false
    if (first.opensItem && next.line.indent > first.indent) return true
    if (isFull(line, next, width) || isShortened(line, width)) return true
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
