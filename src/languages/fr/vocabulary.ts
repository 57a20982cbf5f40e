import { vocabularyLevels, type WordGrade } from '../../document/token.ts'
import {
  fingerprintOf,
  HEADER,
  hashWord,
  SLOT_BYTES,
  SLOTS,
  slotOf,
  unpackGrade,
  VOCABULARY_MAGIC,
} from './vocabulary-format.ts'

/** How hard words are. Keys are lemmas in lower case. Words of the same grade share one object. */
export interface Vocabulary {
  gradeOf(lemma: string): WordGrade | undefined
}

/** Opens a vocabulary compiled by `src/build/compile-vocabulary.ts`. Throws when the bytes are not one. */
export const openVocabulary = (bytes: Uint8Array): Vocabulary => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength !== HEADER + SLOTS * SLOT_BYTES || view.getUint32(0, true) !== VOCABULARY_MAGIC)
    throw new Error('The French vocabulary is damaged: build it again with npm run build.')
  const seed = view.getUint32(4, true)

  /** Offset of the word's slot, or -1. A word lies in the first free slot from its own on. */
  const find = (lemma: string): number => {
    const hash = hashWord(lemma, seed)
    const fingerprint = fingerprintOf(hash)
    for (let probe = 0; probe < SLOTS; probe++) {
      const offset = HEADER + ((slotOf(hash) + probe) & (SLOTS - 1)) * SLOT_BYTES
      if (bytes[offset + 2] === 0) return -1
      if (view.getUint16(offset, true) === fingerprint) return offset
    }
    return -1
  }

  const grades = new Map<number, WordGrade>()
  const gradeAt = (offset: number): WordGrade => {
    const code = view.getUint16(offset + 2, true)
    const known = grades.get(code)
    if (known) return known
    const { level, age, isAbstract } = unpackGrade(code >> 8)
    const grade = {
      difficulty: (code & 255) - 1,
      age,
      level: vocabularyLevels[level] ?? 'to-explain',
      isAbstract,
    }
    grades.set(code, grade)
    return grade
  }

  return {
    gradeOf(lemma) {
      const offset = find(lemma)
      return offset < 0 ? undefined : gradeAt(offset)
    },
  }
}
