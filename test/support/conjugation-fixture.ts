import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'
import type { Features } from '../../src/document/token.ts'
import type { Inflector } from '../../src/languages/language.ts'
import { root } from './french.ts'
import { finite, laidOut, personCodes, type TenseKey } from './verbs.ts'

const simple = {
  present: 'P',
  imparfait: 'I',
  'passe-simple': 'J',
  futur: 'F',
  conditionnel: 'C',
  subjonctif: 'S',
  'subjonctif-imparfait': 'T',
} as const satisfies Record<string, TenseKey>

export const simpleTenses = Object.keys(simple) as (keyof typeof simple)[]

const six = z
  .string()
  .transform((line) => line.split(' | ').map((form) => form.trim()))
  .pipe(z.array(z.string()).length(6))
const schema = z.record(
  z.string(),
  z.strictObject({
    present: six,
    imparfait: six,
    'passe-simple': six,
    futur: six,
    conditionnel: six,
    subjonctif: six,
    'subjonctif-imparfait': six,
    'passe-compose': six,
  }),
)

/** Six forms a tense, je to ils, written by hand; « - » where the verb has none. Throws when the file is absent or odd. */
export const readConjugations = () =>
  schema.parse(
    parse(readFileSync(join(root, 'test', 'languages', 'fr', 'fixtures', 'conjugations.yaml'), 'utf8')),
  )

const orDash = (form: string | undefined): string => form ?? '-'

/** The compound past with a man or men as subject, and no object, or else one behind, as only the verb can tell. */
const perfect = (verb: string, features: Features): string | undefined =>
  laidOut(verb, {
    features,
    perfect: true,
    object: 'none',
    subject: { gender: 'Masc', ...(features.number && { number: features.number }) },
  })

export const simpleForms = (
  verb: string,
  tense: keyof typeof simple,
  { conjugate }: Pick<Inflector, 'conjugate'>,
): string[] => personCodes.map((person) => orDash(conjugate(verb, finite(simple[tense], person))))

export const perfectForms = (verb: string): string[] =>
  personCodes.map((person) => orDash(perfect(verb, finite('P', person))))

export interface Cell {
  readonly wanted: string
  readonly found: string
}

/** Every form of the fixture beside ours. */
export const conjugationCells = (inflector: Inflector): Cell[] =>
  Object.entries(readConjugations()).flatMap(([verb, table]) => [
    ...simpleTenses.flatMap((tense) =>
      simpleForms(verb, tense, inflector).map((found, person) => ({
        wanted: table[tense][person] ?? '',
        found,
      })),
    ),
    ...perfectForms(verb).map((found, person) => ({ wanted: table['passe-compose'][person] ?? '', found })),
  ])
