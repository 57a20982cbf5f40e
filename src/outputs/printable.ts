// A letter may hold escape sequences that move the cursor or turn text around; a terminal must never obey them.
const unsafe = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu
const space = /[\t\n\r\v\f\u2028\u2029]/

/** Text that a terminal shows and does not obey, code unit for code unit; white space becomes spaces. */
export const printable = (text: string): string =>
  text.replace(unsafe, (character) => (space.test(character) ? ' ' : '�'))
