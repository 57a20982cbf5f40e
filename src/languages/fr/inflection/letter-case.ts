const isAllCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}/u.test(text)

/**
 * A word with the capitals of the one it takes the place of: « Du » for « De le », « DU » for « DE LE ». One letter does
 * not tell a capital from capitals, so the word behind it is asked: « À » and « LE » give « AU ».
 */
export const withCaseOf = (model: string, text: string, behind = ''): string => {
  const isShouted =
    model.length > 1 ? isAllCapitals(model) : behind.length > 1 && isAllCapitals(model + behind)
  if (isShouted) return text.toUpperCase()
  return /^\p{Lu}/u.test(model) ? text.slice(0, 1).toUpperCase() + text.slice(1) : text
}
