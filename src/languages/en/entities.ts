import type { Entity } from '../../document/sentence.ts'
import type { Token } from '../../document/token.ts'
import type { TokenData } from './token-data.ts'

const year = /^(?:1[89]|20)\d\d$/
const day = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/
const numericDate = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|^\d{4}-\d{2}-\d{2}$/
const clock = /^\d{1,2}(?:[:.]\d{2})?(?:am|pm)$|^\d{1,2}:\d{2}$/
const hour = /^\d{1,2}(?:[:.]\d{2})?$/
const withCurrency = /^[£€$]\d|\d[£€$]$|^\d[\d.,]*p$/
const plainNumber = /^[\d.,]+$/
const phoneStart = /^(?:\+\d|0)\d*(?:-\d+)*$/
const phonePart = /^\d+(?:-\d+)*$/
const shortestPhone = 9

type Finder = (tokens: readonly Token[], at: number, data: TokenData) => Entity | undefined

const normAt = (tokens: readonly Token[], index: number): string => tokens[index]?.norm ?? ''

/** The word without the full stop of an abbreviation: « Dec. », « s. ». */
const wordAt = (tokens: readonly Token[], index: number): string => {
  const norm = normAt(tokens, index)
  return norm.endsWith('.') ? norm.slice(0, -1) : norm
}

/** A month has a capital, unlike the verb « may ». */
const isMonth = (tokens: readonly Token[], index: number, data: TokenData): boolean =>
  data.months.has(wordAt(tokens, index)) && /^\p{Lu}/u.test(tokens[index]?.form ?? '')

const dateAfterMonth = (tokens: readonly Token[], at: number): number | undefined => {
  if (year.test(normAt(tokens, at))) return at + 1
  if (!day.test(normAt(tokens, at))) return undefined
  const next = normAt(tokens, at + 1) === ',' ? at + 2 : at + 1
  return year.test(normAt(tokens, next)) ? next + 1 : at + 1
}

const date: Finder = (tokens, at, data) => {
  if (numericDate.test(normAt(tokens, at))) return { kind: 'date', from: at, to: at + 1 }
  if (isMonth(tokens, at, data)) {
    const to = dateAfterMonth(tokens, at + 1)
    return to === undefined ? undefined : { kind: 'date', from: at, to }
  }
  if (!day.test(normAt(tokens, at)) || !isMonth(tokens, at + 1, data)) return undefined
  return { kind: 'date', from: at, to: year.test(normAt(tokens, at + 2)) ? at + 3 : at + 2 }
}

const time: Finder = (tokens, at, data) => {
  if (hour.test(normAt(tokens, at)) && data.halvesOfDay.has(normAt(tokens, at + 1)))
    return { kind: 'time', from: at, to: at + 2 }
  return clock.test(normAt(tokens, at)) ? { kind: 'time', from: at, to: at + 1 } : undefined
}

const amount: Finder = (tokens, at, data) => {
  const norm = normAt(tokens, at)
  const hasCurrency = withCurrency.test(norm)
  if (!hasCurrency && !plainNumber.test(norm)) return undefined
  let to = data.magnitudes.has(normAt(tokens, at + 1)) ? at + 2 : at + 1
  if (!hasCurrency && !data.currencies.has(normAt(tokens, to))) return undefined
  if (!hasCurrency) to++
  return { kind: 'amount', from: at, to }
}

const phone: Finder = (tokens, at) => {
  if (!phoneStart.test(normAt(tokens, at))) return undefined
  let to = at + 1
  while (tokens[to]?.kind === 'number' && phonePart.test(normAt(tokens, to))) to++
  const digits = tokens.slice(at, to).reduce((total, { norm }) => total + norm.replace(/\D/g, '').length, 0)
  return digits >= shortestPhone ? { kind: 'phone', from: at, to } : undefined
}

const reference: Finder = (tokens, at, data) =>
  data.references.has(wordAt(tokens, at)) && tokens[at + 1]?.kind === 'number'
    ? { kind: 'reference', from: at, to: at + 2 }
    : undefined

const ofNumber: readonly Finder[] = [date, time, amount, phone]
const ofWord: readonly Finder[] = [date, reference]

const findersFor = ({ kind }: Token): readonly Finder[] => {
  if (kind === 'number') return ofNumber
  return kind === 'word' ? ofWord : []
}

/**
 * Dates, hours, amounts, phone numbers and references to the law, each counted as one word. wink's own recogniser
 * knows no phone numbers and no pounds, and calls most figures cardinals.
 */
export const findEntities = (tokens: readonly Token[], data: TokenData): Entity[] => {
  const entities: Entity[] = []
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index]
    let found: Entity | undefined
    for (const find of token ? findersFor(token) : []) {
      found = find(tokens, index, data)
      if (found) break
    }
    if (found) entities.push(found)
    index = found ? found.to : index + 1
  }
  return entities
}
