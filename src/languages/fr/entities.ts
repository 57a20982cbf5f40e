import type { Entity } from '../../document/sentence.ts'
import type { Token } from '../../document/token.ts'
import type { TokenData } from './token-data.ts'

const year = /^\d{4}$/
const day = /^\d{1,2}(?:i?er|e|ème)?$/
const twoDigits = /^\d{2}$/
const numericDate = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/
const clock = /^\d{1,2}h(?:\d{2})?$/i
const articleLetter = /^[lrda]\.?$/
const articleNumber = /^(?:[lrda]\.?)?\*?\d+(?:[-‑]\d+)*$/i

type Finder = (tokens: readonly Token[], at: number, data: TokenData) => Entity | undefined

const normAt = (tokens: readonly Token[], index: number): string => tokens[index]?.norm ?? ''

const date: Finder = (tokens, at, data) => {
  const norm = normAt(tokens, at)
  if (numericDate.test(norm)) return { kind: 'date', from: at, to: at + 1 }
  if (data.months.has(norm) && year.test(normAt(tokens, at + 1)))
    return { kind: 'date', from: at, to: at + 2 }
  if (!day.test(norm) || !data.months.has(normAt(tokens, at + 1))) return undefined
  return { kind: 'date', from: at, to: at + (year.test(normAt(tokens, at + 2)) ? 3 : 2) }
}

const amount: Finder = (tokens, at, data) =>
  tokens[at]?.kind === 'number' && data.currencies.has(normAt(tokens, at + 1))
    ? { kind: 'amount', from: at, to: at + 2 }
    : undefined

const time: Finder = (tokens, at) => {
  if (clock.test(normAt(tokens, at))) return { kind: 'time', from: at, to: at + 1 }
  if (tokens[at]?.kind !== 'number' || normAt(tokens, at + 1) !== 'h') return undefined
  return { kind: 'time', from: at, to: at + (twoDigits.test(normAt(tokens, at + 2)) ? 3 : 2) }
}

const phone: Finder = (tokens, at) => {
  if (!/^0\d$/.test(normAt(tokens, at))) return undefined
  for (let next = 1; next <= 4; next++) if (!twoDigits.test(normAt(tokens, at + next))) return undefined
  return { kind: 'phone', from: at, to: at + 5 }
}

const reference: Finder = (tokens, at, data) => {
  if (!data.references.has(normAt(tokens, at))) return undefined
  let next = at + 1
  if (normAt(tokens, next) === 'n' && normAt(tokens, next + 1) === '°') next += 2
  if (articleLetter.test(normAt(tokens, next))) next++
  if (!articleNumber.test(normAt(tokens, next))) return undefined
  return { kind: 'reference', from: at, to: next + 1 }
}

const finders: readonly Finder[] = [date, amount, time, phone, reference]

/** Dates, amounts, hours, phone numbers and articles of law, each counted as one word. */
export const findEntities = (tokens: readonly Token[], data: TokenData): Entity[] => {
  const entities: Entity[] = []
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index]
    const candidate =
      token && (token.kind === 'number' || data.references.has(token.norm) || data.months.has(token.norm))
    const found = candidate ? finders.map((find) => find(tokens, index, data)).find(Boolean) : undefined
    if (found) entities.push(found)
    index = found ? found.to : index + 1
  }
  return entities
}
