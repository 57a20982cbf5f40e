/** First word of a compiled vocabulary: « LIV2 ». A new layout takes a new one. */
export const VOCABULARY_MAGIC = 0x3256494c

/** Slots of the table; a power of two, so that a hash becomes a slot by its low bits. */
export const SLOTS = 1 << 17

/** Bytes before the table: the magic and the seed of the hash. */
export const HEADER = 8

/** Bytes of a slot: a fingerprint on two, the difficulty plus one (0 when empty), then level, age and abstractness. */
export const SLOT_BYTES = 4

/** Level in two bits, age in five, abstractness in one. */
export const packGrade = (level: number, age: number, isAbstract: boolean): number =>
  level | (age << 2) | (isAbstract ? 128 : 0)

export const unpackGrade = (code: number): { level: number; age: number; isAbstract: boolean } => ({
  level: code & 3,
  age: (code >> 2) & 31,
  isAbstract: code >= 128,
})

/** 32-bit FNV-1a over UTF-16 code units, started from `seed`. */
export const hashWord = (word: string, seed: number): number => {
  let hash = seed
  for (let index = 0; index < word.length; index++)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

export const slotOf = (hash: number): number => hash & (SLOTS - 1)
export const fingerprintOf = (hash: number): number => hash >>> 16
