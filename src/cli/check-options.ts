import { type Audience, audiences, type LetterKind, letterKinds } from '../services/told-of-text.ts'
import { oneOf, textOf } from './one-of.ts'
import { UsageError } from './usage-error.ts'

export interface CheckOptions {
  readonly format: string
  readonly language: string | undefined
  readonly kind: LetterKind | undefined
  readonly audience: Audience | undefined
  readonly minScore: number | undefined
  readonly quiet: boolean
}

const readScore = (text: string): number => {
  // A French keyboard's number pad types a comma.
  const score = text.trim() === '' ? Number.NaN : Number(text.replace(',', '.'))
  if (score >= 0 && score <= 100) return score
  throw new UsageError(
    `Le score «\u00a0${text}\u00a0» ne convient pas. Donnez un nombre de 0 à 100, par exemple --min-score 70.`,
  )
}

/** What was typed after `limpide check`, checked. */
export const readCheckOptions = (
  asked: object,
  formats: readonly string[],
  languages: readonly string[],
): CheckOptions => {
  const language = textOf(asked, 'lang')
  const minScore = textOf(asked, 'minScore')
  const kind = textOf(asked, 'kind')
  const audience = textOf(asked, 'audience')
  return {
    format: oneOf(textOf(asked, 'format') ?? 'text', formats, 'Le format'),
    language: language === undefined ? undefined : oneOf(language, languages, 'La langue'),
    kind: kind === undefined ? undefined : oneOf(kind, letterKinds, 'Le type de lettre'),
    audience: audience === undefined ? undefined : oneOf(audience, audiences, 'Le public'),
    minScore: minScore === undefined ? undefined : readScore(minScore),
    quiet: Reflect.get(asked, 'quiet') === true,
  }
}
