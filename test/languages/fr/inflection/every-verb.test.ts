import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { lexiconEntries } from '../../../../src/build/lexicon/entries.ts'
import { lacksNothing } from '../../../../src/build/lexicon/lacks.ts'
import { readSources } from '../../../../src/build/lexicon/sources.ts'
import type { Features } from '../../../../src/document/token.ts'
import { type Lexicon, openLexicon } from '../../../../src/languages/fr/lexicon.ts'
import { french, root } from '../../../support/french.ts'
import { finite, laidOut, personCodes, simpleTenses, type TenseKey } from '../../../support/verbs.ts'

const { inflector } = french
const tenses = Object.keys(simpleTenses) as TenseKey[]
const orders = new Set(['2s', '1p', '2p'])

interface Cell {
  readonly key: string
  readonly index: number
  readonly features: Features
}

/** Every place of a verb's table. */
const cells: readonly Cell[] = [
  { key: 'W', index: 0, features: { verbForm: 'Inf' } },
  { key: 'G', index: 0, features: { verbForm: 'Part', tense: 'Pres' } },
  { key: 'K', index: 0, features: { verbForm: 'Part', tense: 'Past', gender: 'Masc', number: 'Sing' } },
  ...tenses.flatMap((key) =>
    personCodes
      .map((person, index) => ({ key, index, person, features: finite(key, person) }))
      .filter(({ person }) => key !== 'Y' || orders.has(person)),
  ),
]

const sources = readSources()
const verbs = [
  ...new Set(
    lexiconEntries(sources)
      .filter(({ tag }) => tag === 'VERB' || tag === 'AUX')
      .map(({ lemma }) => lemma),
  ),
]
const lacksOf = (verb: string) => sources.defective.get(verb) ?? lacksNothing
const rare = new Set(Object.keys(sources.additions['yields-to']))

const sameFeatures = (asked: Features, held: Features): boolean =>
  asked.verbForm === held.verbForm &&
  asked.mood === held.mood &&
  asked.tense === held.tense &&
  asked.person === held.person &&
  (held.number === undefined || asked.number === held.number)

describe('every verb of the French lexicon', () => {
  let lexicon: Lexicon
  beforeAll(() => {
    lexicon = openLexicon(readFileSync(join(root, 'src', 'generated', 'lexicon.fr.bin')))
  })

  it('has each form of its table, or is listed among the defective verbs as lacking it', () => {
    const wrong = verbs.flatMap((verb) =>
      cells.flatMap(({ key, index, features }) => {
        const lacks = lacksOf(verb)(key, index)
        const form = inflector.conjugate(verb, features)
        return (form === undefined) === lacks ? [] : [`${verb} ${key} ${index} ${form ?? 'missing'}`]
      }),
    )
    expect(wrong).toEqual([])
    expect(verbs.length).toBeGreaterThan(7900)
  })

  it('is read back from each of its forms, unless a common verb owns the form', () => {
    const wrong = verbs.flatMap((verb) =>
      rare.has(verb)
        ? []
        : cells.flatMap(({ features }) => {
            const form = inflector.conjugate(verb, features)
            if (form === undefined) return []
            const isRead = lexicon
              .lookup(form)
              .some((reading) => reading.lemma === verb && sameFeatures(features, reading.features))
            return isRead ? [] : [`${verb} ${form}`]
          }),
    )
    expect(wrong).toEqual([])
  })

  it('has the endings that its tense and person always have', () => {
    const endings: Readonly<Record<string, readonly RegExp[]>> = {
      I: [/ais$/, /ais$/, /ait$/, /ions$/, /iez$/, /aient$/],
      F: [/rai$/, /ras$/, /ra$/, /rons$/, /rez$/, /ront$/],
      C: [/rais$/, /rais$/, /rait$/, /rions$/, /riez$/, /raient$/],
      J: [/(?:ai|s)$/, /s$/, /(?:a|t)$/, /(?:[âîûï]|în)mes$/, /(?:[âîûï]|în)tes$/, /rent$/],
      T: [/sse$/, /sses$/, /(?:[âîûï]|în)t$/, /ssions$/, /ssiez$/, /ssent$/],
    }
    const wrong = verbs.flatMap((verb) =>
      cells.flatMap(({ key, index, features }) => {
        const form = inflector.conjugate(verb, features)
        const ending = endings[key]?.[index]
        return form === undefined || !ending || ending.test(form) ? [] : [`${verb} ${form}`]
      }),
    )
    expect(wrong).toEqual([])
  })

  it('has compound tenses whose words are its auxiliary and its participle', () => {
    const perfects = fc.record({
      verb: fc.constantFrom(...verbs),
      tense: fc.constantFrom(...tenses.filter((key) => key !== 'Y')),
      person: fc.constantFrom(...personCodes),
      object: fc.constantFrom<'none' | 'behind'>('none', 'behind'),
      reflexive: fc.boolean(),
    })
    fc.assert(
      fc.property(perfects, ({ verb, tense, person, object, reflexive }) => {
        const features = finite(tense, person)
        const subject = { gender: 'Masc', number: 'Sing' } as const
        const group = inflector.verbGroup(verb, { features, perfect: true, object, reflexive, subject })
        const participle = inflector.conjugate(verb, { verbForm: 'Part', tense: 'Past' })
        if (!group) return
        expect(group.head).toBe(inflector.conjugate(group.lemma, features))
        expect(['être', 'avoir']).toContain(group.lemma)
        expect(reflexive ? group.lemma : 'être').toBe('être')
        expect(group.participles).toEqual([participle])
      }),
      { numRuns: 2000 },
    )
  })

  it('leaves no vowel before a vowel when pronouns and negation come before it', () => {
    const cases = fc.record({
      verb: fc.constantFrom(...verbs),
      tense: fc.constantFrom(...tenses),
      person: fc.constantFrom(...personCodes),
      perfect: fc.boolean(),
      clitic: fc.constantFrom('me', 'te', 'le', 'la', 'les', 'lui', 'y', 'en'),
      negation: fc.constantFrom([], ['ne', 'pas'], ['ne', 'plus', 'jamais']),
    })
    fc.assert(
      fc.property(cases, ({ verb, tense, person, perfect, clitic, negation }) => {
        const request = {
          features: finite(tense, person),
          perfect,
          object: 'none',
          subject: { gender: 'Masc', number: 'Sing' },
        } as const
        const text = laidOut(verb, request, { clitics: [clitic], negation })
        if (text === undefined) return
        expect(text).not.toMatch(/(?:^|\s)(?:ne|me|te|se|le|la) [aeiouâéèêîôû]/)
        expect(text).not.toMatch(/’[bcdfgjklmnpqrstvwxz]/)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('the list of defective verbs', () => {
  const schema = z.array(z.strictObject({ verbs: z.string(), lacks: z.string(), because: z.string() }))
  const path = join(root, 'src', 'languages', 'fr', 'data', 'lexicon', 'defective.yaml')
  const list = schema.parse(parse(readFileSync(path, 'utf8')))

  it('names verbs of the lexicon, once each, and says why', () => {
    const named = list.flatMap(({ verbs: names }) => names.trim().split(/\s+/))
    expect(named.filter((verb) => !verbs.includes(verb))).toEqual([])
    expect(new Set(named).size).toBe(named.length)
    for (const { because } of list) expect(because.length).toBeGreaterThan(10)
  })
})
