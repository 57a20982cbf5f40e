import type { Lexicon } from '../lexicon.ts'
import { normalise } from '../normalise.ts'

const firstWord = /^[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*/u
const vowel = /^[aeiouàâäéèêëîïôöùûüœæ]/
/** « yeux » elides, « Yvelines » too; « yaourt » does not, and is in the list of exceptions. */
const vowelY = /^y(?:$|eux$|[^aeiouéèêâîô])/
/** « HLM », « HAS »: the letter is said, and nothing elides before it. */
const acronymInH = /^H\p{Lu}+$/u

/** The words before which nothing is elided, in dictionary form, out of `data/h-aspire.yaml`. */
export type Hiatus = ReadonlySet<string>

const isException = (norm: string, hiatus: Hiatus, lexicon: Lexicon): boolean =>
  hiatus.has(norm) ||
  hiatus.has(norm.split('-')[0] ?? '') ||
  lexicon.lookup(norm).some(({ lemma }) => hiatus.has(lemma.toLowerCase()))

/**
 * Whether the words that follow begin with a vowel as they are said: an h that is mute counts, « onze » and « hameau » do
 * not. False for figures, fields and marks, before which nobody elides for certain.
 */
export const startsWithVowelSound = (text: string, hiatus: Hiatus, lexicon: Lexicon): boolean => {
  const written = firstWord.exec(text)?.[0]
  if (written === undefined) return false
  const norm = normalise(written)
  if (!vowel.test(norm) && !vowelY.test(norm) && !norm.startsWith('h')) return false
  if (acronymInH.test(written) && lexicon.lookup(norm).length === 0) return false
  return !isException(norm, hiatus, lexicon)
}
