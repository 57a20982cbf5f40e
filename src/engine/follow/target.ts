import type { AnnotatedSentence } from '../../document/sentence.ts'
import type { Features } from '../../document/token.ts'
import type { Language } from '../../languages/language.ts'
import type { TokenRange } from '../../rulebase/match.ts'
import type { Hanging } from './hanging-verbs.ts'

/** What the words that hung on a noun agree with from now on. What is absent stays as it was. */
export type Target = Pick<Features, 'gender' | 'number' | 'person'>

const personOf = ({ person = 3 }: Features): 1 | 2 | 3 => person

/** The part of a target that differs from what was there; undefined when nothing does. */
export const shiftOf = (old: Features, target: Target): Target | undefined => {
  const { gender, number, person } = target
  const isOtherPerson = person !== undefined && person !== personOf(old)
  const shift: Target = {
    // « Vous » is of the gender and number of those it stands for: only the verb changes.
    ...(!isOtherPerson && gender && old.gender && gender !== old.gender && { gender }),
    ...(number && number !== old.number && { number }),
    ...(isOtherPerson && { person }),
  }
  return Object.keys(shift).length > 0 || isOtherPerson ? shift : undefined
}

/** A noun that another word takes the place of, with what hangs on it. */
export interface Replaced {
  readonly sentence: AnnotatedSentence
  /** The token of the noun. */
  readonly head: number
  /** The words that are replaced. */
  readonly range: TokenRange
  /** What the new word is, as far as it differs. */
  readonly shift: Target
  readonly hanging: Hanging
  readonly language: Language
}
