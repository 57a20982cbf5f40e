import type { AnnotatedSentence } from '../document/sentence.ts'
import type { Features } from '../document/token.ts'

/** How far behind an article its noun may stand: « l’ancienne et belle adresse ». */
const reach = 4

/** Gender of the article at `index`: what it shows, or what its noun does when an elision hides it. */
export const articleGender = ({ tokens }: AnnotatedSentence, index: number): Features['gender'] => {
  const article = tokens[index]
  if (article?.tag !== 'DET') return undefined
  if (article.features.gender) return article.features.gender
  return tokens.slice(index + 1, index + 1 + reach).find(({ tag }) => tag === 'NOUN')?.features.gender
}
