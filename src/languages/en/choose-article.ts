import * as z from 'zod/mini'

const words = z.array(z.string())

const schema = z.object({
  articles: z.object({
    consonant: words,
    vowel: words,
    'consonant-words': words,
    'vowel-letters': words,
    'read-as-words': words,
    'vowel-numbers': z.string(),
  }),
})

/** `a` or `an`, as the next word sounds; undefined when its characters do not tell, as for a template field. */
export type ChooseArticle = (next: string) => 'a' | 'an' | undefined

const firstWord = /^[£€$]?([\p{L}\p{N}][\p{L}\p{N}.,]*)/u
const spelledOut = /^\p{Lu}{2,}s?$/u
const figure = /^\d/
const plainVowel = /^[aeiou]/
const plainLetter = /^[a-z]/

/** Reads `data/articles.yaml`. */
export const createArticleChooser = (data: Readonly<Record<string, unknown>>): ChooseArticle => {
  const { articles } = schema.parse(data)
  const [consonantWords, vowelLetters, readAsWords] = [
    new Set(articles['consonant-words']),
    new Set(articles['vowel-letters']),
    new Set(articles['read-as-words']),
  ]
  const vowelNumber = new RegExp(articles['vowel-numbers'])
  const startsWithOne = (word: string, beginnings: readonly string[]): boolean =>
    beginnings.some((beginning) => word.startsWith(beginning))
  const soundsLikeVowel = (written: string): boolean | undefined => {
    const word = written.toLowerCase()
    if (figure.test(word)) return vowelNumber.test(word)
    if (!plainLetter.test(word)) return undefined
    if (spelledOut.test(written) && !readAsWords.has(word)) return vowelLetters.has(word.charAt(0))
    if (consonantWords.has(word) || startsWithOne(word, articles.consonant)) return false
    return startsWithOne(word, articles.vowel) || plainVowel.test(word)
  }
  return (next) => {
    const sound = soundsLikeVowel(firstWord.exec(next)?.[1] ?? '')
    if (sound === undefined) return undefined
    return sound ? 'an' : 'a'
  }
}
