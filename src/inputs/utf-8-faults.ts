/** What a reader of UTF-8 finds in bytes: characters of several bytes, and bytes that belong to none. */
export interface Utf8Faults {
  readonly characters: number
  readonly faults: number
}

/** Length of the character that a byte opens; 0 when it opens none. */
const lengthFrom = (byte: number): number => {
  if (byte >= 0xc2 && byte <= 0xdf) return 2
  if (byte >= 0xe0 && byte <= 0xef) return 3
  return byte >= 0xf0 && byte <= 0xf4 ? 4 : 0
}

const continues = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80

/** How many of the `length` bytes of a character are there. */
const heldFrom = (bytes: Uint8Array, start: number, length: number): number => {
  let held = 1
  while (held < length && continues(bytes[start + held])) held++
  return held
}

/** Counts, in bytes of any encoding, what would be right and wrong in UTF-8. A last character cut short is neither. */
export const utf8Faults = (bytes: Uint8Array): Utf8Faults => {
  let [characters, faults] = [0, 0]
  for (let index = 0; index < bytes.length; ) {
    const byte = bytes[index] ?? 0
    if (byte < 0x80) {
      index++
      continue
    }
    const length = lengthFrom(byte)
    const held = length === 0 ? 1 : heldFrom(bytes, index, length)
    if (held === length) characters++
    else if (length === 0 || index + held < bytes.length) faults++
    index += held
  }
  return { characters, faults }
}
