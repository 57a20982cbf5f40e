/** One character and the columns that a terminal gives it: none for an accent of its own, two for 漢 or 📄. */
export interface Cell {
  readonly text: string
  readonly width: number
  /** Offset of its first code unit in the text that was cut. */
  readonly start: number
}

const narrow = /^[ -\u02ff‐-…]*$/
const zero = /^[\p{M}\p{Cf}]$/u
const wide =
  /^[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]$/u

const widthOf = (character: string): number => {
  if (zero.test(character)) return 0
  return wide.test(character) ? 2 : 1
}

/** Cuts printable text into what stands in the columns of a terminal. */
export const toCells = (text: string): Cell[] => {
  const isNarrow = narrow.test(text)
  const cells: Cell[] = []
  let start = 0
  for (const character of text) {
    // A soft hyphen is narrow by its code but takes no column.
    const width = isNarrow && character !== '\u00ad' ? 1 : widthOf(character)
    cells.push({ text: character, width, start })
    start += character.length
  }
  return cells
}

export const widthOfCells = (cells: readonly Cell[]): number =>
  cells.reduce((sum, { width }) => sum + width, 0)
