import type { Reading, Token } from '../../document/token.ts'
import { candidatesOf, isAllCapitals } from './candidates.ts'
import { marks, type TaggingData } from './tagging-data.ts'
import type { WordReader } from './word-reader.ts'

type Readings = readonly Reading[]

const isConjugated = ({ features }: Reading): boolean => features.verbForm === 'Fin'
const isConjugatedOrInfinitive = ({ features: { verbForm } }: Reading): boolean =>
  verbForm === 'Fin' || verbForm === 'Inf'
const isNotVerb = (reading: Reading): boolean => !isConjugatedOrInfinitive(reading) && reading.tag !== 'AUX'
const isPronoun = ({ tag }: Reading): boolean => tag === 'PRON'
const isNoun = ({ tag }: Reading): boolean => tag === 'NOUN'
/** « le directeur nous fait parvenir »: no participle either, which would stand behind an auxiliary. */
const isNoNoun = ({ tag, features }: Reading): boolean => tag !== 'NOUN' && features.verbForm !== 'Part'
/** What may follow a subject: no noun, and no participle, which comes behind an auxiliary. */
const isNoNounGroup = ({ tag, features }: Reading): boolean =>
  tag !== 'NOUN' && tag !== 'DET' && tag !== 'ADJ' && features.verbForm !== 'Part'
const isNoFormOfBe = ({ lemma, features }: Reading): boolean =>
  lemma !== 'être' || features.verbForm !== 'Fin'
const isPreposition = ({ tag }: Reading): boolean => tag === 'ADP'
const isDeterminer = ({ tag }: Reading): boolean => tag === 'DET'
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
  /** What each word is to its neighbours: bits of `marks`. */
  readonly marked: readonly number[]
  readonly only: WordReader['only']
}

const is = ({ marked }: Look, index: number, mark: number): boolean => ((marked[index] ?? 0) & mark) !== 0

/** « la compléter », « vous la trouverez », « je le lui envoie »: the article is a pronoun. */
const isObjectPronoun = (look: Look, index: number): boolean => {
  if (!is(look, index, marks.objectPronoun)) return false
  const next = look.alone[index + 1] ?? []
  if (isOnlyVerb(next)) return true
  // « le lui rendre », « l'en informer »
  if (is(look, index + 1, marks.behindObject) && isOnlyVerb(look.alone[index + 2] ?? [])) return true
  if (!is(look, index - 1, marks.pronounHost)) return false
  return next.some(isConjugatedOrInfinitive) || is(look, index + 1, marks.weakPronoun)
}

/** « m'en parler », « nous en avons »: between a pronoun and a verb, « en » is a pronoun too. */
const isPronounEn = (look: Look, index: number): boolean =>
  look.tokens[index]?.norm === 'en' &&
  is(look, index - 1, marks.weakPronoun) &&
  (look.alone[index + 1]?.some(isConjugatedOrInfinitive) ?? false)

/** « leur en parler » */
const isPronounLeur = (look: Look, index: number): boolean =>
  is(look, index, marks.behindObject) &&
  is(look, index + 1, marks.behindObject) &&
  (look.alone[index + 2]?.some(({ features }) => features.verbForm === 'Inf') ?? false)

/** « je puis », « ne puis », « puis-je ». */
const hasPronoun = (look: Look, index: number): boolean =>
  is(look, index - 1, marks.beforeVerb) || isHungPronoun(look.tokens[index + 1])

/** What an article or object pronoun just before leaves of the readings. */
const afterArticle = (
  { tokens, alone, settled, only }: Look,
  index: number,
  readings: Readings,
): Readings => {
  if (settled[index - 1]?.every(isPronoun))
    return readings.some(isConjugatedOrInfinitive) ? only(readings, isNoNounGroup) : readings
  // « la fausse déclaration »: a verb would not have a bare noun behind it.
  if (alone[index + 1]?.every(isNoun)) return only(readings, isNotVerb)
  // « les sommes » is never « nous les sommes »; « l'est » may be « il l'est ».
  return tokens[index - 1]?.norm === "l'" ? readings : only(readings, isNoFormOfBe)
}

/** What the word just before leaves of the readings. */
const afterWord = (look: Look, index: number, readings: Readings): Readings => {
  const { tokens, marked, only } = look
  const before = marked[index - 1] ?? 0
  if (before === 0) return readings
  if ((before & marks.beforeName) !== 0 && isPlainName(tokens[index]?.form ?? ''))
    return only(readings, isName)
  if ((before & marks.beforeNoun) !== 0) return only(readings, isNotVerb)
  if ((before & marks.article) !== 0)
    return tokens[index - 2]?.norm === "l'" ? readings : only(readings, isNotVerb)
  if ((before & (marks.beforeVerb | marks.beforeVerbOrName)) !== 0) {
    if (!readings.some(isConjugatedOrInfinitive)) return readings
    return only(readings, (before & marks.beforeVerb) !== 0 ? isNoNounGroup : isNoNoun)
  }
  return (before & marks.objectPronoun) !== 0 ? afterArticle(look, index, readings) : readings
}

/** « A COMPTER », « A DECIDE »: what follows tells « à » from « a ». */
const capitalA = ({ only }: Look, readings: Readings, next: Readings): Readings => {
  if (next.some(({ features }) => features.verbForm === 'Inf')) return only(readings, isPreposition)
  if (next.some(({ features }) => features.verbForm === 'Part')) return only(readings, isConjugated)
  return readings
}

/** « M. TRAORE Moussa »: the first name behind a name in capitals. */
const isFirstName = (look: Look, index: number): boolean =>
  is(look, index - 2, marks.beforeName) &&
  isAllCapitals(look.tokens[index - 1]?.form ?? '') &&
  isPlainName(look.tokens[index]?.form ?? '')

const settle = (look: Look, index: number): Readings => {
  const { tokens, alone, only } = look
  const readings = alone[index] ?? []
  if (isFirstName(look, index)) return [{ lemma: tokens[index]?.form ?? '', tag: 'PROPN', features: {} }]
  const next = tokens[index + 1]
  if (tokens[index]?.norm === 'a' && is(look, index + 1, marks.latinAfterA))
    return [{ lemma: 'a', tag: 'ADP', features: {} }]
  if (readings.length < 2) return readings
  // « à compter du 1er mars », « des 12 dossiers »: before a number, no article is « some ».
  if (next?.kind === 'number' && readings.some(isDeterminer)) return only(readings, isPreposition)
  if (is(look, index, marks.verbBehindPronoun) && !hasPronoun(look, index)) return only(readings, isNotVerb)
  if (tokens[index]?.form === 'A') return capitalA(look, readings, alone[index + 1] ?? [])
  // Only a conjugated verb carries a pronoun behind a hyphen: « faites-nous » holds no « faîte ».
  if (isHungPronoun(next)) return only(readings, isConjugated)
  if (isPronounEn(look, index) || isObjectPronoun(look, index) || isPronounLeur(look, index))
    return only(readings, isPronoun)
  return afterWord(look, index, readings)
}

/** A line in capitals, where capitals tell nothing of names: « LE PREFET A DECIDE ». */
const isInCapitals = (tokens: readonly Token[]): boolean => {
  let [words, capitals] = [0, 0]
  for (const { kind, form } of tokens) {
    if (kind !== 'word') continue
    words++
    // Most words begin with a small letter from a to z.
    const code = form.charCodeAt(0)
    if ((code < 97 || code > 122) && (isAllCapitals(form) || form === 'A')) capitals++
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
  // « TRAORE Moussa »: among capitals, a capital that stands alone opens a name.
  const hidesNames = ({ form }: Token, index: number): boolean =>
    index === firstWord || (inCapitals && !isPlainName(form))
  const alone = tokens.map((token, index) => candidatesOf(token, hidesNames(token, index), lexicon))
  const settled: Readings[] = []
  const marked = tokens.map(({ norm }) => data.marks.get(norm) ?? 0)
  const look: Look = { tokens, alone, settled, marked, only: lexicon.only }
  for (let index = 0; index < tokens.length; index++) settled.push(settle(look, index))
  return settled
}
