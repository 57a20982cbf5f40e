import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeLexicon } from '../../../src/build/lexicon/encode.ts'
import type { Entry } from '../../../src/build/lexicon/entry.ts'
import type { Features } from '../../../src/document/token.ts'
import { tags } from '../../../src/document/token.ts'
import { openLexicon } from '../../../src/languages/fr/lexicon.ts'
import { applyCase, letterCases } from '../../../src/languages/fr/lexicon-format.ts'

const word = fc.string({
  unit: fc.constantFrom('a', 'b', 'e', 's', 'é', 'œ', '-', "'"),
  minLength: 1,
  maxLength: 9,
})

const optional = <T>(...values: T[]): fc.Arbitrary<T | undefined> => fc.constantFrom(undefined, ...values)

const features = fc
  .record({
    gender: optional<Features['gender']>('Masc', 'Fem'),
    number: optional<Features['number']>('Sing', 'Plur'),
    person: optional<Features['person']>(1, 2, 3),
    verbForm: optional<Features['verbForm']>('Fin', 'Inf', 'Part', 'Ger'),
    mood: optional<Features['mood']>('Ind', 'Sub', 'Cnd', 'Imp'),
    tense: optional<Features['tense']>('Pres', 'Imp', 'Fut', 'Past'),
  })
  // What is not said is absent, as the lexicon gives it back.
  .map(
    (all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Features,
  )

const entry: fc.Arbitrary<Entry> = fc
  .record({
    lemma: word,
    letterCase: fc.constantFrom(...letterCases),
    tag: fc.constantFrom(...tags),
    forms: fc.array(fc.record({ form: word, features }), { minLength: 1, maxLength: 6 }),
  })
  .map(({ lemma, letterCase, tag, forms }) => ({ lemma: applyCase(lemma, letterCase), tag, forms }))

const entries = fc.array(entry, { maxLength: 25 })

describe('a compiled lexicon', () => {
  it('reads every form as what its entry says', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const lexicon = openLexicon(encodeLexicon(all))
        for (const { lemma, tag, forms } of all)
          for (const { form, features } of forms)
            expect(lexicon.lookup(form)).toContainEqual({ lemma, tag, features })
      }),
    )
  })

  it('gives back the forms of a word, those of the same features in the order of the entry', () => {
    fc.assert(
      fc.property(entry, ({ lemma, tag, forms }) => {
        const given = openLexicon(encodeLexicon([{ lemma, tag, forms }])).forms(lemma.toLowerCase(), tag)
        const seen = new Set<string>()
        const once = forms.filter((cell) => {
          const key = JSON.stringify(cell)
          return !seen.has(key) && seen.add(key)
        })
        expect(given).toEqual(once)
      }),
    )
  })

  it('writes a form that is never read, and reads it as nothing', () => {
    const third: Features = { person: 3, number: 'Plur' }
    const lexicon = openLexicon(
      encodeLexicon([
        { lemma: 'durer', tag: 'VERB', forms: [{ form: 'durent', features: third, unread: true }] },
      ]),
    )
    expect(lexicon.forms('durer', 'VERB')).toEqual([{ form: 'durent', features: third }])
    expect(lexicon.lookup('durent')).toEqual([])
  })

  it('tells the verbs whose participle agrees with nothing', () => {
    const forms = [{ form: 'pu', features: { verbForm: 'Part' } as const }]
    const lexicon = openLexicon(
      encodeLexicon([
        { lemma: 'pouvoir', tag: 'VERB', forms, agreesWithNothing: true },
        { lemma: 'Pau', tag: 'PROPN', forms: [{ form: 'Pau', features: {} }] },
        { lemma: 'voir', tag: 'VERB', forms: [{ form: 'vu', features: { verbForm: 'Part' } }] },
      ]),
    )
    expect(lexicon.agreesWithNothing('pouvoir')).toBe(true)
    expect(lexicon.agreesWithNothing('voir')).toBe(false)
    expect(lexicon.lookup('pau')).toEqual([{ lemma: 'Pau', tag: 'PROPN', features: {} }])
  })

  it('knows no word that no entry has', () => {
    fc.assert(
      fc.property(entries, word, (all, asked) => {
        const known = new Set(all.flatMap(({ forms }) => forms.map(({ form }) => form)))
        fc.pre(!known.has(asked))
        expect(openLexicon(encodeLexicon(all)).lookup(asked)).toEqual([])
      }),
    )
  })

  it('reads the same wherever its bytes stand in a larger buffer', () => {
    const bytes = encodeLexicon([{ lemma: 'avis', tag: 'NOUN', forms: [{ form: 'avis', features: {} }] }])
    const held = new Uint8Array(bytes.length + 3)
    held.set(bytes, 3)
    expect(openLexicon(held.subarray(3)).lookup('avis')).toHaveLength(1)
  })

  it('leaves out a name with capitals in odd places rather than misspell it', () => {
    const lexicon = openLexicon(
      encodeLexicon([{ lemma: 'eBay', tag: 'PROPN', forms: [{ form: 'eBay', features: {} }] }]),
    )
    expect(lexicon.lookup('ebay')).toEqual([])
  })
})

describe('damaged bytes', () => {
  const bytes = encodeLexicon([
    { lemma: 'dossier', tag: 'NOUN', forms: [{ form: 'dossiers', features: { number: 'Plur' } }] },
    { lemma: 'avis', tag: 'NOUN', forms: [{ form: 'avis', features: {} }] },
  ])
  const damaged = 'The French lexicon is damaged: build it again with npm run build.'

  it.each([
    ['of no length', new Uint8Array()],
    ['of a text', new TextEncoder().encode('dossier\n'.repeat(40))],
    ['of nothing but zeros', new Uint8Array(500)],
  ])('%s are refused with one sentence', (_, given) => {
    expect(() => openLexicon(given)).toThrow(damaged)
  })

  it('are refused when the end is missing', () => {
    fc.assert(
      // The last three bytes may be there for alignment alone.
      fc.property(fc.integer({ min: 0, max: bytes.length - 4 }), (length) => {
        expect(() => openLexicon(bytes.slice(0, length))).toThrow(damaged)
      }),
    )
  })

  it('never end in another fault, whichever byte of the table of contents is wrong', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const wrong = bytes.slice()
        wrong[at] = (wrong[at] ?? 0) ^ by
        try {
          openLexicon(wrong).lookup('dossiers')
        } catch (error) {
          expect(error).toEqual(new Error(damaged))
        }
      }),
      { numRuns: 2000 },
    )
  })
})
