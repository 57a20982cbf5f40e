const codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const

export type Colour = keyof typeof codes
export type Paint = (colour: Colour, text: string) => string

/** Colours text for a terminal, or leaves it as it is. */
export const paintWith = (colours: boolean): Paint => {
  if (!colours) return (_, text) => text
  return (colour, text) => {
    const [open, close] = codes[colour]
    return `\u001b[${open}m${text}\u001b[${close}m`
  }
}
