export const startsWithCapital = (text: string): boolean => /^\p{Lu}/u.test(text)

export const capitalise = (text: string): string => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase())

/** Written all in capitals, and long enough not to be an acronym. */
const isLongShout = (text: string): boolean =>
  text === text.toUpperCase() && (text.match(/\p{Lu}/gu)?.length ?? 0) > 5

/** Written all in capitals: words too long for an acronym, or short ones of a sentence that is. */
export const isShouted = (words: string, sentence: string): boolean =>
  isLongShout(words) || (/\p{Lu}{2}/u.test(words) && isLongShout(sentence))
