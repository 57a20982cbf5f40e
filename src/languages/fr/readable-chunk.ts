/** A chunk as it is read, each of its characters with its place in the chunk as it is written. */
export interface ReadableChunk {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
}

// Markup, and characters without width: soft hyphens, zero-width spaces and joiners.
// biome-ignore lint/suspicious/noControlCharactersInRegex: the mask is a control character by design
const unread = /[\u0000\u00ad\u200b-\u200d\u2060]/
const continuation = '\u0001'
const accent = /\p{M}/u

// biome-ignore lint/suspicious/noControlCharactersInRegex: the masks are control characters by design
const written = /[\u0000\u0001\u00ad\u200b-\u200d\u2060\ufb00-\ufb06]|\p{M}/u

/** Whether a chunk is not read as it is written. */
export const differsFromReading = (raw: string): boolean => written.test(raw)

/** A few letters are taken apart even by composition: they stay as they are, so that every character keeps its place. */
const composed = (letters: string): string => {
  const joined = letters.normalize('NFC')
  return joined.length > letters.length ? letters : joined
}

/**
 * Takes out what a reader does not see, joins accents to their letters and takes ligatures apart: « vérif<b>ication</b> »,
 * « dos&shy;sier » and « ﬁche » are words like others.
 */
export const readChunk = (raw: string): ReadableChunk => {
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  for (let index = 0; index < raw.length; ) {
    const start = index
    const letter = String.fromCodePoint(raw.codePointAt(index) ?? 0)
    index += letter.length
    if (unread.test(letter)) continue
    if (letter === continuation) {
      // The tail of an entity belongs to the character it spells.
      if (ends.length > 0) ends[ends.length - 1] = index
      continue
    }
    while (index < raw.length && accent.test(raw[index] ?? '')) index++
    const read = ligatures[letter] ?? composed(raw.slice(start, index))
    // Accents that join no letter keep a place each.
    const isWhole = read.length < index - start || letter in ligatures
    for (let unit = 0; unit < read.length; unit++) {
      starts.push(isWhole ? start : start + unit)
      ends.push(isWhole ? index : start + unit + 1)
    }
    text += read
  }
  return { text, starts, ends }
}
