import type { Tag } from '../../document/token.ts'

const vowels = 'aeiouyàâäéèêëîïôöùûüÿœæ'
const isVowel = (letter: string | undefined): boolean => letter !== undefined && vowels.includes(letter)

/**
 * Two vowels in a row that are said apart: « na-ïf », « ré-union », « po-ète », « cli-ent », « pa-ys ». A mute e at the
 * end of « année » or « oublie » makes no pair.
 */
const apart =
  /[éè](?=[aeiouéèêâîôû])(?!es?$)|[aeou](?=[ïüë])(?!uë)|(?<![gq])u(?=ë)|a(?=[éèê])|o(?=[aéèê])|(?<=[bcdfgptv][lr])[iu](?=[aeéèo])(?!es?$)|a(?=ys)/g

/** Written letters that no syllable of its own carries: the u of « qui », « guide ». */
const silentU = /(?<=q)u|(?<=g)u(?=[eéèêiîy])/g

const runs = (word: string): readonly string[] => word.match(/[aeiouyàâäéèêëîïôöùûüÿœæ]+/g) ?? []

const isVerb = (tag: Tag): boolean => tag === 'VERB' || tag === 'AUX'

/** « y » before a vowel is a consonant: « payer » has two syllables, « yeux » one. */
const consonantY = /y(?=[aeiouéèêœ])/g

const finalMute = /e(?:s)?$/

const verbPlural = /ent$/

const isMuteEnd = (word: string, tag: Tag): boolean =>
  finalMute.test(word) || (isVerb(tag) && verbPlural.test(word))

/** « l’ », « qu’ »: a consonant that is said with the next word. */
const elision = /(?<!\p{L})(?:[ldjmtscn]|(?:lors|puis|quoi|jus)?qu)['’ʼ]/gu

const initials = /^(?:\p{Lu}[.]?){2,}s?$/u
const letterNames: Readonly<Record<string, number>> = { w: 3, y: 2 }

/** An acronym without vowels, or of up to three letters, is spelled out: « RSA », « SNCF ». */
const spelledOut = (form: string): number | undefined => {
  if (!initials.test(form)) return undefined
  const letters = [...form.toLowerCase()].filter((letter) => /\p{L}/u.test(letter))
  const hasVowel = letters.slice(0, -1).some(isVowel) && letters.length > 3
  return hasVowel ? undefined : letters.reduce((total, letter) => total + (letterNames[letter] ?? 1), 0)
}

const syllablesOfPart = (part: string, tag: Tag): number => {
  const bare = part.replace(silentU, '').replace(consonantY, 'j')
  // « oublient » is said as « oublie ».
  const word = isVerb(tag) ? bare.replace(/ient$/, 'ie') : bare
  const groups = runs(word).length + (word.match(apart)?.length ?? 0)
  const mute = groups > 1 && isMuteEnd(word, tag) && !isVowel(word.replace(/(?:es?|ent)$/, '').at(-1)) ? 1 : 0
  return Math.max(1, groups - mute)
}

/**
 * Spoken syllables of a word, a mute final e left out; at least one, and none for an elided word, which its neighbour
 * carries. Our own rules, checked against Lexique 3.83 by `npm run eval`.
 */
export const syllables = (form: string, tag: Tag): number => {
  const spelled = spelledOut(form)
  if (spelled !== undefined) return spelled
  const spoken = form
    .toLowerCase()
    .replace(elision, '')
    .split(/[-'’ʼ‑]/)
    .filter((part) => /\p{L}/u.test(part))
  return spoken.reduce((total, part) => total + syllablesOfPart(part, tag), 0)
}

/** How many words are remembered: letters use the same ones again and again, and memory has an end. */
const kept = 20_000

/** `syllables` with a memory of its own. */
export const createSyllableCounter = (): typeof syllables => {
  const counts = new Map<string, number>()
  return (form, tag) => {
    // Only a verb's ending is read in another way.
    const key = isVerb(tag) ? `${form} ` : form
    const known = counts.get(key)
    if (known !== undefined) return known
    const count = syllables(form, tag)
    if (counts.size >= kept) counts.clear()
    counts.set(key, count)
    return count
  }
}
