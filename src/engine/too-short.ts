import { visibleText } from '../document/document.ts'
import type { AnnotatedDocument } from '../document/sentence.ts'
import { isProse } from './tally.ts'

/** Under about this many characters one word more or less would change the grade. */
const leastCharacters = 300

/** Why the document gets no grade, in French, or undefined when it is long enough. */
export const tooShort = (document: AnnotatedDocument): string | undefined => {
  let characters = 0
  for (const sentence of document.sentences) {
    if (isProse(sentence)) characters += visibleText(document, sentence.span).length
    if (characters >= leastCharacters) return undefined
  }
  const noun = characters < 2 ? 'caractère' : 'caractères'
  return `Ce texte est trop court pour une note\u00a0: il a ${characters} ${noun} de texte suivi. Il en faut ${leastCharacters}.`
}
