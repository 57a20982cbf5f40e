import { InputError } from './input.ts'
import { refuseBinary } from './refuse-binary.ts'
import { utf8Faults } from './utf-8-faults.ts'
import { windows1252 } from './windows-1252.ts'

const mixed =
  'Ce fichier mélange deux encodages. Ouvrez-le dans un éditeur de texte, enregistrez-le en UTF-8, puis recommencez.'
const brokenUtf16 = 'Ce fichier est abîmé. Enregistrez-le de nouveau en UTF-8, puis recommencez.'

const startsWith = (bytes: Uint8Array, ...opening: number[]): boolean =>
  opening.every((byte, index) => bytes[index] === byte)

const decodeUtf16 = (bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string => {
  const text = new TextDecoder(encoding).decode(bytes)
  if (text.includes('\u0000')) throw new InputError(brokenUtf16)
  return text
}

const strictUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * Bytes that are not quite UTF-8. Nearly every accent of a French text in Windows-1252 is a fault in UTF-8, and
 * « É » before a no-break space is about the only one that is not. So faults that are rare mean a damaged UTF-8
 * file, faults that abound mean Windows-1252, and a file in between was glued together from both: any guess
 * would spoil half of it.
 */
const decodeDoubtful = (bytes: Uint8Array): string => {
  const { characters, faults } = utf8Faults(bytes)
  const share = characters === 0 ? 1 : faults / (characters + faults)
  // The damaged character becomes U+FFFD, which a writer sees.
  if (share <= 0.1) return new TextDecoder('utf-8').decode(bytes)
  if (share >= 0.8) return windows1252(bytes)
  throw new InputError(mixed)
}

/**
 * The text of a file: UTF-8, UTF-16 with its byte order mark, or else Windows-1252, of which Latin-1 is a part.
 * The mark is left out. Throws `InputError` for anything that is no text.
 */
export const decode = (bytes: Uint8Array): string => {
  if (startsWith(bytes, 0xff, 0xfe)) return decodeUtf16(bytes, 'utf-16le')
  if (startsWith(bytes, 0xfe, 0xff)) return decodeUtf16(bytes, 'utf-16be')
  refuseBinary(bytes)
  return strictUtf8(bytes) ?? decodeDoubtful(bytes)
}
