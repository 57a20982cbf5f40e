import * as z from 'zod/mini'

const words = z.array(z.string())

const schema = z.object({
  verbs: z.object({
    irregular: z.record(z.string(), z.union([z.string(), z.tuple([z.string(), z.string()])])),
    be: z.record(z.string(), z.enum(['base', 'present', 'third', 'past', 'participle', 'gerund'])),
    doubling: words,
    single: words,
  }),
})

/** How English verbs change their endings. Everything but « be », whose forms depend on the person. */
export interface Verbs {
  third(lemma: string): string
  past(lemma: string): string
  participle(lemma: string): string
  gerund(lemma: string): string
  /** Which form of its verb a word is, by its spelling. Both in lower case; the lemma may be spelled the American way. */
  formOf(norm: string, lemma: string): VerbForm
  isFormOfBe(norm: string): boolean
}

/** What the ending of a verb tells. A form in -ed is a past or a participle: the words around it decide. */
export type VerbForm = 'base' | 'present' | 'third' | 'past' | 'participle' | 'past-or-participle' | 'gerund'

const silentE = /[^eoy]e$/
const consonantY = /[^aeiou]y$/
const sibilant = /(?:s|x|z|ch|sh|o)$/
const vowelGroups = /[aeiouy]+/g
const shortEnding = /(?:^|[^aeiou])[aeiouy][bcdfgklmnprtvz]$/
const vowelAndL = /[^aeiou][aeiou]l$/

const third = (lemma: string): string => {
  if (lemma === 'have') return 'has'
  if (consonantY.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return sibilant.test(lemma) ? `${lemma}es` : `${lemma}s`
}

/** Rules for endings, with the verbs of `data/verbs.yaml` that escape them. */
export const createVerbs = (data: Readonly<Record<string, unknown>>): Verbs => {
  const { irregular, be, doubling, single } = schema.parse(data).verbs
  const [doubles, singles] = [new Set(doubling), new Set(single)]
  const irregulars = new Map(
    Object.entries(irregular).map(([lemma, forms]) => [
      lemma,
      typeof forms === 'string' ? ([forms, forms] as const) : forms,
    ]),
  )
  const pasts = new Set([...irregulars.values()].map(([past]) => past))
  const participles = new Set([...irregulars.values()].map(([, participle]) => participle))
  const beForms = new Map(Object.entries(be))

  const stem = (lemma: string): string => {
    if (singles.has(lemma)) return lemma
    const isShort = shortEnding.test(lemma) && (lemma.match(vowelGroups)?.length ?? 0) === 1
    return isShort || doubles.has(lemma) || vowelAndL.test(lemma) ? lemma + lemma.slice(-1) : lemma
  }
  const regular = (lemma: string): string => {
    if (lemma.endsWith('e')) return `${lemma}d`
    return consonantY.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem(lemma)}ed`
  }
  const gerund = (lemma: string): string => {
    if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`
    return silentE.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${stem(lemma)}ing`
  }
  const formOf = (norm: string, lemma: string): VerbForm => {
    const ofBe = lemma === 'be' ? beForms.get(norm) : undefined
    if (ofBe) return ofBe
    const [isPast, isParticiple] = [pasts.has(norm), participles.has(norm)]
    if (norm !== lemma && isPast !== isParticiple) return isPast ? 'past' : 'participle'
    if (norm !== lemma && (isPast || norm.endsWith('ed'))) return 'past-or-participle'
    if (norm !== lemma && norm.endsWith('ing')) return 'gerund'
    return norm !== lemma && norm.endsWith('s') ? 'third' : 'base'
  }
  return {
    third,
    gerund,
    formOf,
    isFormOfBe: (norm) => beForms.has(norm),
    past: (lemma) => irregulars.get(lemma)?.[0] ?? regular(lemma),
    participle: (lemma) => irregulars.get(lemma)?.[1] ?? regular(lemma),
  }
}
