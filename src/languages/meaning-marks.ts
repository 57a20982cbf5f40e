import * as z from 'zod/mini'
import type { MeaningMarks } from './language.ts'

const words = z.array(z.string())

const schema = z.object({
  meaning: z.object({
    negation: words,
    possibility: words,
    obligation: words,
    titles: words,
    numbers: z.record(z.string(), z.number()),
    months: words,
    ordinals: words,
  }),
})

/** `data/meaning.yaml` of a language. */
export const readMeaningMarks = (data: Readonly<Record<string, unknown>>): MeaningMarks => {
  const { negation, possibility, obligation, titles, numbers, months, ordinals } = schema.parse(data).meaning
  return {
    negation: new Set(negation),
    possibility,
    obligation,
    titles: new Set(titles),
    numbers: new Map(Object.entries(numbers)),
    months: new Map(months.map((month, index) => [month, index + 1])),
    ordinals: new Set(ordinals),
  }
}
