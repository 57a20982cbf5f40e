import { InputError } from './input.ts'

interface Signature {
  /** The first bytes, one character each. */
  readonly opening: string
  readonly message: string
}

const word =
  'Ce fichier est un document de traitement de texte ou une archive. Enregistrez-le au format texte (.txt), puis recommencez.'
const image = 'Ce fichier est une image. Donnez un fichier de texte à la place.'

const signatures: readonly Signature[] = [
  {
    opening: '%PDF-',
    message: 'Ce fichier est un PDF. Copiez son texte dans un fichier .txt, puis recommencez.',
  },
  { opening: 'PK\u0003\u0004', message: word },
  { opening: 'PK\u0005\u0006', message: word },
  { opening: '\u00d0\u00cf\u0011\u00e0', message: word },
  { opening: '{\\rtf', message: word },
  { opening: '\u001f\u008b', message: word },
  { opening: '\u0089PNG', message: image },
  { opening: '\u00ff\u00d8\u00ff', message: image },
  { opening: 'GIF8', message: image },
]

const binary =
  'Ce fichier n’est pas un texte. Donnez un fichier enregistré au format texte (.txt, .md ou .html).'

// A stray control character gets into a letter now and then; one in twenty is no letter.
const tolerated = 0.05
const sampleLength = 65_536

/** Tabs, line ends, page breaks and the soft line break of word processors stand in texts. */
const isControl = (byte: number): boolean => byte < 0x20 && (byte < 0x09 || byte > 0x0d)

const controlShare = (bytes: Uint8Array): number => {
  const sample = bytes.subarray(0, sampleLength)
  let controls = 0
  for (const byte of sample) if (isControl(byte)) controls++
  return sample.length === 0 ? 0 : controls / sample.length
}

/** Throws `InputError` when the bytes are no text in an encoding of one byte a character or in UTF-8. */
export const refuseBinary = (bytes: Uint8Array): void => {
  const opening = String.fromCharCode(...bytes.subarray(0, 8))
  const known = signatures.find((signature) => opening.startsWith(signature.opening))
  if (known) throw new InputError(known.message)
  if (bytes.includes(0) || controlShare(bytes) > tolerated) throw new InputError(binary)
}
