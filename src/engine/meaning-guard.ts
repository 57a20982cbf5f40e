import type { AnnotatedSentence } from '../document/sentence.ts'
import type { AnnotatedToken } from '../document/token.ts'
import type { MeaningMarks } from '../languages/language.ts'
import { compileMention } from '../rulebase/mention.ts'
import type { MeaningPart } from '../rulebase/rule.ts'
import { valuesOf } from './values-of.ts'

/** What a sentence says that a rewrite must leave as it is. */
export interface Meaning {
  /** Fields, addresses and code, in an order of their own. */
  readonly fields: string
  /** Names that stand inside the sentence, where a capital tells. */
  readonly names: ReadonlySet<string>
  /** Every word as it is written, to look names up: a name may come to stand first. */
  readonly forms: ReadonlySet<string>
  readonly parts: Readonly<Record<Exclude<MeaningPart, 'length'>, string>>
  readonly words: number
  readonly letters: number
}

const untouchable = new Set(['placeholder', 'code', 'address'])

const formsOf = (tokens: readonly AnnotatedToken[], isKept: (token: AnnotatedToken) => boolean): string =>
  tokens
    .filter(isKept)
    .map(({ form }) => form)
    .sort()
    .join('\n')

const startsWithCapital = /^\p{Lu}/u
/** « Etat » is the same name as « État ». */
const withoutAccents = (form: string): string => form.normalize('NFD').replace(/\p{M}/gu, '')
const isShouted = (tokens: readonly AnnotatedToken[]): boolean =>
  tokens.every(({ form }) => form === form.toUpperCase())

const namesOf = (tokens: readonly AnnotatedToken[], titles: ReadonlySet<string>): Set<string> =>
  isShouted(tokens)
    ? new Set()
    : new Set(
        tokens
          .slice(1)
          .filter(
            ({ tag, form, norm }) => tag === 'PROPN' && startsWithCapital.test(form) && !titles.has(norm),
          )
          .map(({ form }) => withoutAccents(form)),
      )

/** Which moods and tenses its verbs are in, past participles aside. */
const tensesOf = (tokens: readonly AnnotatedToken[]): string => {
  const found = new Set<string>()
  for (const { features } of tokens)
    if (features.mood === 'Cnd') found.add('conditional')
    else if (features.verbForm === 'Fin' && features.tense === 'Fut') found.add('future')
  return [...found].sort().join(' ')
}

/** « Asseyez-vous », « n'ouvrez pas »: said to the reader, with no subject before the verb. */
const isOrder = ({ tokens, syntax }: AnnotatedSentence): boolean =>
  tokens.some(({ features }) => features.mood === 'Imp') ||
  (tokens.at(-1)?.form !== '?' &&
    syntax.verbGroups.some(({ finite, subject }) => {
      const { person, number, tense, mood } = (finite !== undefined && tokens[finite]?.features) || {}
      const isToReader = person === 2 && number === 'Plur' && tense === 'Pres' && mood === 'Ind'
      return isToReader && (subject === undefined || subject.head > (finite ?? 0))
    }))

/** Tells what sentences of one language say, as far as it can be compared. */
export const createMeaningReader = ({
  negation,
  possibility,
  obligation,
  titles,
  ...numbers
}: MeaningMarks) => {
  const findPossibility = compileMention(possibility)
  const findObligation = compileMention(obligation)
  return (sentence: AnnotatedSentence): Meaning => {
    const { tokens } = sentence
    const modality = [
      findPossibility([sentence]) ? 'possible' : '',
      findObligation([sentence]) || isOrder(sentence) ? 'asked' : '',
    ]
    return {
      fields: formsOf(tokens, ({ kind }) => untouchable.has(kind)),
      names: namesOf(tokens, titles),
      forms: new Set(tokens.map(({ form }) => withoutAccents(form))),
      parts: {
        numbers: valuesOf(sentence, numbers),
        negation: String(tokens.filter(({ norm }) => negation.has(norm)).length),
        modality: modality.join(' '),
        tense: tensesOf(tokens),
      },
      words: sentence.words.length,
      letters: sentence.words.reduce((sum, { form }) => sum + form.length, 0),
    }
  }
}

const compared = ['numbers', 'negation', 'modality', 'tense'] as const

const keepsNames = (before: Meaning, after: Meaning): boolean =>
  [...before.names].every((name) => after.forms.has(name)) &&
  [...after.names].every((name) => before.forms.has(name))

/** The first thing that a rewrite changes and may not; undefined when it says the same. */
export const changedMeaning = (
  before: Meaning,
  after: Meaning,
  mayChange: readonly MeaningPart[] = [],
): MeaningPart | 'fields' | 'names' | undefined => {
  if (before.fields !== after.fields) return 'fields'
  if (!keepsNames(before, after)) return 'names'
  for (const part of compared)
    if (before.parts[part] !== after.parts[part] && !mayChange.includes(part)) return part
  const isLonger = after.words > before.words && after.letters > before.letters
  return isLonger && !mayChange.includes('length') ? 'length' : undefined
}
