// The whole of zod takes as long to load as the lexicon; this part of it is enough.
import * as z from 'zod/mini'

const schema = z.object({
  tagging: z.object({
    'before-noun': z.string(),
    articles: z.string(),
    'before-verb': z.string(),
    'before-verb-or-name': z.string(),
    'verb-behind-pronoun': z.string(),
    'behind-object': z.string(),
    'object-pronouns': z.string(),
    'pronoun-hosts': z.string(),
    'latin-after-a': z.string(),
    'before-name': z.string(),
    'weak-pronouns': z.string(),
    familiar: z.string(),
    'inside-adverbs': z.string(),
    accents: z.record(z.string(), z.string()),
  }),
})

type Words = ReadonlySet<string>

/** What a word is to its neighbours, as bits: the lists of `data/tagging.yaml`, which says what each is for. */
export const marks = {
  beforeNoun: 1,
  article: 2,
  beforeVerb: 4,
  beforeVerbOrName: 8,
  objectPronoun: 16,
  pronounHost: 32,
  latinAfterA: 64,
  beforeName: 128,
  weakPronoun: 256,
  verbBehindPronoun: 512,
  behindObject: 1024,
} as const

/** What neighbours settle, out of `data/tagging.yaml`. */
export interface TaggingData {
  /** Norm → its `marks`. One look tells which lists a word is in. */
  readonly marks: ReadonlyMap<string, number>
  readonly objectPronouns: Words
  readonly familiar: Words
  readonly insideAdverbs: Words
  /** Letter → what it may stand for when accents are not typed. */
  readonly accents: Readonly<Record<string, string>>
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean)

export const readTaggingData = (data: Readonly<Record<string, unknown>>): TaggingData => {
  const { tagging } = schema.parse(data)
  const lists: Readonly<Record<keyof typeof marks, string>> = {
    beforeNoun: tagging['before-noun'],
    article: tagging.articles,
    beforeVerb: tagging['before-verb'],
    beforeVerbOrName: tagging['before-verb-or-name'],
    objectPronoun: tagging['object-pronouns'],
    pronounHost: tagging['pronoun-hosts'],
    latinAfterA: tagging['latin-after-a'],
    beforeName: tagging['before-name'],
    weakPronoun: tagging['weak-pronouns'],
    verbBehindPronoun: tagging['verb-behind-pronoun'],
    behindObject: tagging['behind-object'],
  }
  const marked = new Map<string, number>()
  // The keys are those of the constant just above.
  for (const [list, mark] of Object.entries(marks))
    for (const word of wordsOf(lists[list as keyof typeof marks]))
      marked.set(word, (marked.get(word) ?? 0) | mark)
  return {
    marks: marked,
    objectPronouns: new Set(wordsOf(tagging['object-pronouns'])),
    familiar: new Set(wordsOf(tagging.familiar)),
    insideAdverbs: new Set(wordsOf(tagging['inside-adverbs'])),
    accents: tagging.accents,
  }
}
