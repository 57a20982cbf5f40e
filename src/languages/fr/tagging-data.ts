// The whole of zod takes as long to load as the lexicon; this part of it is enough.
import * as z from 'zod/mini'

const schema = z.object({
  tagging: z.object({
    'before-noun': z.string(),
    articles: z.string(),
    'before-verb': z.string(),
    'before-verb-or-name': z.string(),
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

/** What neighbours settle, out of `data/tagging.yaml`, which says what each list is for. */
export interface TaggingData {
  readonly beforeNoun: Words
  readonly articles: Words
  readonly beforeVerb: Words
  readonly beforeVerbOrName: Words
  readonly objectPronouns: Words
  readonly pronounHosts: Words
  readonly latinAfterA: Words
  readonly beforeName: Words
  readonly weakPronouns: Words
  readonly familiar: Words
  readonly insideAdverbs: Words
  /** Letter → what it may stand for when accents are not typed. */
  readonly accents: Readonly<Record<string, string>>
}

const words = (text: string): Words => new Set(text.split(/\s+/).filter(Boolean))

export const readTaggingData = (data: Readonly<Record<string, unknown>>): TaggingData => {
  const { tagging } = schema.parse(data)
  return {
    beforeNoun: words(tagging['before-noun']),
    articles: words(tagging.articles),
    beforeVerb: words(tagging['before-verb']),
    beforeVerbOrName: words(tagging['before-verb-or-name']),
    objectPronouns: words(tagging['object-pronouns']),
    pronounHosts: words(tagging['pronoun-hosts']),
    latinAfterA: words(tagging['latin-after-a']),
    beforeName: words(tagging['before-name']),
    weakPronouns: words(tagging['weak-pronouns']),
    familiar: words(tagging.familiar),
    insideAdverbs: words(tagging['inside-adverbs']),
    accents: tagging.accents,
  }
}
