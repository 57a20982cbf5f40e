export const startsWithCapital = (text: string): boolean => /^\p{Lu}/u.test(text)

export const capitalise = (text: string): string => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase())

/** Written all in capitals, and long enough not to be an acronym. */
export const isShouted = (text: string): boolean =>
  text === text.toUpperCase() && (text.match(/\p{Lu}/gu)?.length ?? 0) > 5
