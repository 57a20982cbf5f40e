import type { AnnotatedSentence, Entity } from '../document/sentence.ts'
import type { AnnotatedToken } from '../document/token.ts'
import type { MeaningMarks } from '../languages/language.ts'

type NumberMarks = Pick<MeaningMarks, 'numbers' | 'months' | 'ordinals'>

const clock = /^(\d{1,2})[h:](\d{2})?$/i
const decimal = /^\d+[.,]\d+$/
const withLetters = /^(\d+)(\p{L}+)$/u
const fourGroups = /^\d+(?:[./-]\d+){3,}$/
const dayAndMonth = /^(\d{1,2})\/(\d{1,2})$/
const yearFirst = /^(\d{4})-(\d{2})-(\d{2})$/

const plain = (digits: string | undefined): string => String(Number(digits))

/** « 1250,5 » and « 1 250,50 » are one value, and so are « 2ème » and « 2e »; « 1.250 » may be two, so it stays as it is. */
const readNumber = (written: string, { ordinals }: NumberMarks): string => {
  const form = written.replace(/\s/g, '')
  const short = dayAndMonth.exec(form)
  if (short) return `${plain(short[1])}/${plain(short[2])}`
  const long = yearFirst.exec(form)
  if (long) return `${plain(long[3])}/${plain(long[2])}/${long[1]}`
  if (fourGroups.test(form)) return form.replace(/\D/g, '')
  if (decimal.test(form) && !/[.]\d{3}$/.test(form)) return String(Number(form.replace(',', '.')))
  const [, digits, letters = ''] = withLetters.exec(form) ?? []
  return digits !== undefined && ordinals.has(letters.toLowerCase()) ? digits : form
}

const dateValue = (tokens: readonly AnnotatedToken[], marks: NumberMarks): string => {
  const parts = tokens
    .filter(({ implicit }) => !implicit)
    .flatMap(({ norm }) => {
      const month = marks.months.get(norm)
      return month === undefined ? readNumber(norm, marks).split(/[/.-]/) : String(month)
    })
  return parts.map((part) => (/^\d+$/.test(part) ? plain(part) : part)).join('/')
}

const isZero = (part: string | undefined): boolean => part === undefined || /^0*$/.test(part)

const entityValues = (
  { kind }: Entity,
  tokens: readonly AnnotatedToken[],
  marks: NumberMarks,
): string[] | undefined => {
  switch (kind) {
    case 'date':
      return [dateValue(tokens, marks)]
    case 'phone':
      return [tokens.map(({ form }) => form.replace(/\D/g, '')).join('')]
    case 'time':
      // « 14h00 » is « 14 h ».
      return tokens
        .flatMap(({ form }) => form.split(/\D+/))
        .filter((part) => !isZero(part))
        .map(plain)
    default:
      return undefined
  }
}

/**
 * The numbers that a sentence says, however they are written: « quinze (15) jours » says one, « 8h30 » and « 8 h 30 » say
 * the same, and so do « 03/06/2025 » and « 3 juin 2025 ».
 */
export const valuesOf = ({ tokens, entities }: AnnotatedSentence, marks: NumberMarks): string => {
  const values = new Set<string>()
  for (let index = 0; index < tokens.length; ) {
    const entity = entities.find(({ from }) => from === index)
    const told = entity && entityValues(entity, tokens.slice(entity.from, entity.to), marks)
    if (entity && told) {
      for (const value of told) values.add(value)
      index = entity.to
      continue
    }
    const { kind = 'word', norm = '', form = '' } = tokens[index] ?? {}
    const inWords = marks.numbers.get(norm)
    if (kind !== 'number') {
      if (inWords !== undefined) values.add(String(inWords))
      index++
      continue
    }
    const time = clock.exec(form)
    if (time) {
      for (const part of time.slice(1)) if (!isZero(part)) values.add(plain(part))
      index++
      continue
    }
    values.add(readNumber(form, marks))
    index++
  }
  return [...values].sort().join('\n')
}
