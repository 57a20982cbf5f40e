import type { LanguageDefinition } from '../languages/language.ts'

const word = /\p{L}+/gu
// Beyond this many words the answer does not change any more.
const sample = 2000

/**
 * The language whose frequent words the text uses most. With no evidence at all it is the first definition:
 * callers put the language of the house first.
 */
export const detectLanguage = (text: string, definitions: readonly LanguageDefinition[]): string => {
  const counts = definitions.map(({ code, functionWords }) => ({
    code,
    words: new Set(functionWords),
    count: 0,
  }))
  let seen = 0
  for (const [found] of text.matchAll(word)) {
    if (seen++ >= sample) break
    const norm = found.toLowerCase()
    for (const entry of counts) if (entry.words.has(norm)) entry.count++
  }
  return counts.toSorted((a, b) => b.count - a.count)[0]?.code ?? 'fr'
}
