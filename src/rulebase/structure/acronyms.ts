import type { AnnotatedDocument, AnnotatedSentence } from '../../document/sentence.ts'
import type { AnnotatedToken } from '../../document/token.ts'
import { acronymOf, isAcronym } from './acronym.ts'
import type { CheckCompiler, Finding } from './check.ts'

const letter = /\p{L}/u

/** The first letters of the words of a sentence, in capitals and without accents; a mark is a space. */
const initialsOf = ({ tokens }: AnnotatedSentence): { readonly letter: string; readonly isFull: boolean }[] =>
  tokens.flatMap(({ form, tag, implicit }) =>
    implicit
      ? []
      : [
          {
            letter: letter.test(form) ? form.slice(0, 1).normalize('NFD').slice(0, 1).toUpperCase() : ' ',
            isFull: tag !== 'ADP' && tag !== 'DET' && tag !== 'CCONJ' && tag !== 'PRON',
          },
        ],
  )

/** Whether words from `at` on begin with the letters left; small words (« de », « la ») may be skipped, others not. */
const spells = (initials: ReturnType<typeof initialsOf>, at: number, left: string): boolean => {
  if (left === '') return true
  const here = initials[at]
  if (!here || here.letter === ' ') return false
  if (here.letter === left.slice(0, 1) && spells(initials, at + 1, left.slice(1))) return true
  return !here.isFull && spells(initials, at + 1, left)
}

const isSpelledIn = (acronym: string, sentence: AnnotatedSentence): boolean => {
  const initials = initialsOf(sentence)
  return initials.some(
    ({ letter: first, isFull }, at) =>
      isFull && first === acronym.slice(0, 1) && spells(initials, at, acronym),
  )
}

const isWords = (token: AnnotatedToken | undefined): boolean => token?.kind === 'word' && !isAcronym(token)

/** « maison départementale (MDPH) », « MDPH (maison…) », « MDPH : maison… ». */
const isGlossedAt = ({ tokens }: AnnotatedSentence, at: number): boolean => {
  const [before, after, next] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
  if (before?.form === '(') return isWords(tokens[at - 2])
  return /^[([:]$/.test(after?.form ?? '') && isWords(next)
}

/** Capitals beside it: a title or a name in capitals, whose words are no acronyms. */
const isShouted = ({ tokens }: AnnotatedSentence, at: number): boolean =>
  [tokens[at - 1], tokens[at + 1]].some(
    (other) => other?.kind === 'word' && /^\p{Lu}[\p{Lu}'’-]+$/u.test(other.form),
  )

/** Part of a reference or of an address: « DGEFP/SDPAE », « RGAA 4.10 ». */
const isReference = ({ tokens }: AnnotatedSentence, at: number): boolean =>
  /^[/#_–-]$/.test(tokens[at - 1]?.form ?? '') ||
  /^[/#_–-]$/.test(tokens[at + 1]?.form ?? '') ||
  tokens[at + 1]?.kind === 'number' ||
  // A label: « RGAA : 4.1.1 », « RGAA : RGAA 4.10 ».
  (tokens[at + 1]?.form === ':' &&
    (tokens[at + 2]?.kind === 'number' || tokens[at + 2]?.form === tokens[at]?.form))

/** A family name: a first name or a title stands before it, with a capital in the middle of the sentence. */
const isSurname = ({ tokens }: AnnotatedSentence, at: number): boolean =>
  // Any first word has a capital, but only a title ends with a stop.
  (at > 1 ? /^\p{Lu}\p{L}*(?:\p{Ll}|\.)$/u : /^\p{Lu}\p{L}*\.$/u).test(tokens[at - 1]?.form ?? '')

/** The places of acronyms that nobody can take for a word in capitals. */
const placesIn = (sentence: AnnotatedSentence): number[] =>
  sentence.tokens.flatMap((token, at) =>
    isAcronym(token) && !isShouted(sentence, at) && !isSurname(sentence, at) && !isReference(sentence, at)
      ? [at]
      : [],
  )

const explainedIn = ({ sentences }: AnnotatedDocument): Set<string> =>
  new Set(
    sentences.flatMap((sentence) =>
      placesIn(sentence).flatMap((at) => {
        const token = sentence.tokens[at]
        return token && isGlossedAt(sentence, at) ? [acronymOf(token)] : []
      }),
    ),
  )

export const acronyms: CheckCompiler<'acronyms'> = ({ known, blocks }) => {
  const everyone = new Set(known)
  return {
    find(document) {
      const settled = new Set([...everyone, ...explainedIn(document)])
      const findings: Finding[] = []
      for (const sentence of document.sentences) {
        if (!blocks.includes(sentence.block.kind)) continue
        for (const at of placesIn(sentence)) {
          const token = sentence.tokens[at]
          if (!token) continue
          const acronym = acronymOf(token)
          if (settled.has(acronym)) continue
          settled.add(acronym)
          if (!document.sentences.some((other) => isSpelledIn(acronym, other)))
            findings.push({ span: { start: token.start, end: token.end } })
        }
      }
      return findings
    },
  }
}
