import type { Reading, Token } from '../../document/token.ts'
import { candidatesOf, isAllCapitals, type WordReader } from './candidates.ts'
import type { TaggingData } from './tagging-data.ts'

type Readings = readonly Reading[]

const only = (readings: Readings, accepts: (reading: Reading) => boolean): Readings => {
  if (readings.length < 2 || readings.every(accepts)) return readings
  const accepted = readings.filter(accepts)
  return accepted.length > 0 ? accepted : readings
}

const isConjugated = ({ features }: Reading): boolean => features.verbForm === 'Fin'
const isConjugatedOrInfinitive = ({ features: { verbForm } }: Reading): boolean =>
  verbForm === 'Fin' || verbForm === 'Inf'
const isNotVerb = (reading: Reading): boolean => !isConjugatedOrInfinitive(reading) && reading.tag !== 'AUX'
const isPronoun = ({ tag }: Reading): boolean => tag === 'PRON'
const isNoun = ({ tag }: Reading): boolean => tag === 'NOUN'
const isNoNoun = ({ tag }: Reading): boolean => tag !== 'NOUN'
/** What may follow a subject: no noun, and no participle, which comes behind an auxiliary. */
const isNoNounGroup = ({ tag, features }: Reading): boolean =>
  tag !== 'NOUN' && tag !== 'DET' && tag !== 'ADJ' && features.verbForm !== 'Part'
const isNoFormOfBe = ({ lemma, features }: Reading): boolean =>
  lemma !== 'être' || features.verbForm !== 'Fin'
const isName = ({ tag }: Reading): boolean => tag === 'PROPN'

/** « Petit », not « PETIT »: in capitals, anything may follow a title. */
const isPlainName = (form: string): boolean => /^\p{Lu}\p{Ll}/u.test(form)

/** A pronoun hung on the word before, not a dash. */
const isHungPronoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.norm.length > 1 && token.norm.startsWith('-')

/** A verb that can be nothing else: « la compléter ». */
const isOnlyVerb = (readings: Readings): boolean =>
  readings.length > 0 && readings.every(isConjugatedOrInfinitive)

/** What one look at a sentence needs: its words, what each may be alone, and what is settled so far. */
interface Look {
  readonly tokens: readonly Token[]
  readonly alone: readonly Readings[]
  readonly settled: readonly Readings[]
  readonly data: TaggingData
}

/** « la compléter », « vous la trouverez », « je le lui envoie »: the article is a pronoun. */
const isObjectPronoun = ({ tokens, alone, data }: Look, index: number): boolean => {
  if (!data.objectPronouns.has(tokens[index]?.norm ?? '')) return false
  const next = alone[index + 1] ?? []
  if (isOnlyVerb(next)) return true
  if (!data.pronounHosts.has(tokens[index - 1]?.norm ?? '')) return false
  return next.some(isConjugatedOrInfinitive) || data.weakPronouns.has(tokens[index + 1]?.norm ?? '')
}

/** « m'en parler », « nous en avons »: between a pronoun and a verb, « en » is a pronoun too. */
const isPronounEn = ({ tokens, alone, data }: Look, index: number): boolean =>
  tokens[index]?.norm === 'en' &&
  data.weakPronouns.has(tokens[index - 1]?.norm ?? '') &&
  (alone[index + 1]?.some(isConjugatedOrInfinitive) ?? false)

/** What the word just before leaves of the readings. */
const afterWord = ({ tokens, alone, settled, data }: Look, index: number, readings: Readings): Readings => {
  const before = tokens[index - 1]?.norm ?? ''
  const canBeVerb = readings.some(isConjugatedOrInfinitive)
  if (data.beforeName.has(before) && isPlainName(tokens[index]?.form ?? '')) return only(readings, isName)
  if (data.beforeNoun.has(before)) return only(readings, isNotVerb)
  if (data.articles.has(before))
    return tokens[index - 2]?.norm === "l'" ? readings : only(readings, isNotVerb)
  if (data.beforeVerb.has(before)) return canBeVerb ? only(readings, isNoNounGroup) : readings
  if (data.beforeVerbOrName.has(before)) return canBeVerb ? only(readings, isNoNoun) : readings
  if (!data.objectPronouns.has(before)) return readings
  const isAfterPronoun = settled[index - 1]?.every(isPronoun) ?? false
  if (isAfterPronoun) return canBeVerb ? only(readings, isNoNounGroup) : readings
  // « la fausse déclaration »: a verb would not have a bare noun behind it.
  if (alone[index + 1]?.every(isNoun)) return only(readings, isNotVerb)
  // « les sommes » is never « nous les sommes »; « l'est » may be « il l'est ».
  return before === "l'" ? readings : only(readings, isNoFormOfBe)
}

/** « A COMPTER », « A DECIDE »: what follows tells « à » from « a ». */
const capitalA = (readings: Readings, next: Readings): Readings => {
  if (next.some(({ features }) => features.verbForm === 'Inf'))
    return only(readings, ({ tag }) => tag === 'ADP')
  if (next.some(({ features }) => features.verbForm === 'Part')) return only(readings, isConjugated)
  return readings
}

const settle = (look: Look, index: number): Readings => {
  const { tokens, alone, data } = look
  const readings = alone[index] ?? []
  const next = tokens[index + 1]
  if (tokens[index]?.norm === 'a' && data.latinAfterA.has(next?.norm ?? ''))
    return [{ lemma: 'a', tag: 'ADP', features: {} }]
  if (readings.length < 2) return readings
  if (tokens[index]?.form === 'A') return capitalA(readings, alone[index + 1] ?? [])
  // Only a conjugated verb carries a pronoun behind a hyphen: « faites-nous » holds no « faîte ».
  if (isHungPronoun(next)) return only(readings, isConjugated)
  if (isPronounEn(look, index) || isObjectPronoun(look, index)) return only(readings, isPronoun)
  return afterWord(look, index, readings)
}

/** A line in capitals, where capitals tell nothing of names: « LE PREFET A DECIDE ». */
const isInCapitals = (tokens: readonly Token[]): boolean => {
  let [words, capitals] = [0, 0]
  for (const { kind, form } of tokens) {
    if (kind !== 'word') continue
    words++
    if (isAllCapitals(form) || form === 'A') capitals++
  }
  return words > 2 && capitals > words / 2
}

/** The readings that each token may have, with what its neighbours settle for certain. */
export const candidatesOfSentence = (
  tokens: readonly Token[],
  lexicon: WordReader,
  data: TaggingData,
): Readings[] => {
  const firstWord = tokens.findIndex(({ kind }) => kind === 'word')
  const inCapitals = isInCapitals(tokens)
  const alone = tokens.map((token, index) => candidatesOf(token, index === firstWord || inCapitals, lexicon))
  const settled: Readings[] = []
  const look: Look = { tokens, alone, settled, data }
  for (let index = 0; index < tokens.length; index++) settled.push(settle(look, index))
  return settled
}
