import type { AnnotatedToken, Reading } from '../../document/token.ts'
import { eachAccented } from './restore-accents.ts'

type Lookup = (norm: string) => readonly Reading[]

const mayBeName = new Set(['NOUN', 'ADJ', 'VERB', 'ADV'])
const startsVerb = new Set(['VERB', 'AUX', 'PRON', 'ADV'])
const startsNoun = new Set(['NOUN', 'ADJ', 'DET', 'NUM', 'PROPN'])
/** « interdît », « fît »: forms that no letter uses. */
const isBookish = ({ features: { mood, tense } }: Reading): boolean =>
  (mood === 'Sub' && tense === 'Imp') || (mood === 'Ind' && tense === 'Past')
const isPlain = (form: string): boolean => form.normalize('NFD') === form

/**
 * Words in capitals as they are written in small letters. Capitals often go without accents: a word that could be two others
 * in small letters is not written (« PAYE » is « paye » and « payé »), nor is a name that we do not know.
 */
export const createSmallLetters = (
  accents: Readonly<Record<string, string>>,
  titles: ReadonlySet<string>,
  lookup: Lookup,
) => {
  const accented = (norm: string): string[] => {
    const found: string[] = []
    eachAccented(norm, accents, (once, behind) => {
      found.push(once)
      eachAccented(once, accents, (twice) => found.push(twice), behind)
    })
    return found.filter((form) => lookup(form).some((reading) => !isBookish(reading)))
  }

  const isNoun = (spelling: string): boolean => lookup(spelling).some(({ tag }) => tag === 'NOUN')

  /** « la salle », « sur la place »: in front of a noun nobody reads « là », behind a determiner nobody reads « placé ». */
  const isClearFrom = (
    others: readonly string[],
    { tag, lemma }: AnnotatedToken,
    before: AnnotatedToken | undefined,
    next: AnnotatedToken | undefined,
  ): boolean =>
    others.length === 0 ||
    // « ne fumez pas » is no « né ».
    (lemma === 'ne' && next !== undefined && startsVerb.has(next.tag)) ||
    ((tag === 'DET' || tag === 'ADP') && next !== undefined && startsNoun.has(next.tag)) ||
    (tag === 'NOUN' && before?.tag === 'DET' && !others.some(isNoun))

  const spell = (
    token: AnnotatedToken,
    before: AnnotatedToken | undefined,
    next: AnnotatedToken | undefined,
    writesAccents: boolean,
  ): string | undefined => {
    const { form, norm, lemma, tag } = token
    const isItself = (spelling: string): boolean =>
      lookup(spelling).some((reading) => reading.lemma === lemma && reading.tag === tag)
    if (tag === 'NUM') return form.toLowerCase()
    // « Odile CARRIER », « MADAME BOUCHER »: a name that looks like a word.
    if (titles.has(norm) || (before?.tag === 'PROPN' && mayBeName.has(tag))) return undefined
    // « Paris » is known; « DUPONT » and « CAF » are not.
    if (tag === 'PROPN') return lemma !== form && lemma.toUpperCase() === form ? lemma : undefined
    if (writesAccents) return isItself(norm) ? form.toLowerCase() : undefined
    const others = accented(norm)
    if (isItself(norm)) return isClearFrom(others, token, before, next) ? form.toLowerCase() : undefined
    const fitting = others.filter(isItself)
    return fitting.length === 1 ? fitting[0] : undefined
  }

  return (tokens: readonly AnnotatedToken[]): readonly string[] | undefined => {
    const writesAccents = !tokens.every(({ form }) => isPlain(form))
    const spelled: string[] = []
    for (const [index, token] of tokens.entries()) {
      const word = spell(token, tokens[index - 1], tokens[index + 1], writesAccents)
      if (word === undefined) return undefined
      spelled.push(word)
    }
    return spelled
  }
}
