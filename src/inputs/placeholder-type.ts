import type { PlaceholderType } from '../document/document.ts'
import { fieldWords } from './field-words.ts'

const types = new Map<string, PlaceholderType>()
for (const type of ['date', 'amount', 'address', 'name'] as const)
  for (const word of fieldWords[type]) types.set(word, type)

/** « dateLimite » and « date_limite » have two words each. */
const wordsOf = (name: string): string[] =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z]+/g) ?? []

/**
 * What a field will hold, guessed from its name: « montant_taxe » is an amount. In a path the last step tells
 * most (`agent.telephone` is an address); in a step, the first word does. A filter after `|` tells nothing.
 */
export const placeholderType = (name: string): PlaceholderType => {
  const [path = ''] = name.split('|', 1)
  for (const step of path.split('.').reverse())
    for (const word of wordsOf(step)) {
      const type = types.get(word)
      if (type) return type
    }
  return 'unknown'
}
