// The whole of zod takes as long to load as the lexicon; this part of it is enough.
import * as z from 'zod/mini'

const phrases = z.array(z.string())
const person = z.enum(['1s', '2s', '3s', '1p', '2p', '3p'])

const schema = z.object({
  syntax: z.object({
    clitics: z.string(),
    'subject-pronouns': z.record(z.string(), person),
    reflexive: z.record(z.string(), person),
    'governed-pronouns': z.string(),
    floating: z.string(),
    linking: z.string(),
    'before-de': z.string(),
    negation: z.string(),
    'adverbial-phrases': phrases,
    circumstantial: phrases,
    'simple-circumstantial': z.string(),
    expletive: z.string(),
    asking: z.string(),
    interrogative: z.string(),
    asked: z.string(),
    comparing: z.string(),
    relative: z.string(),
    'infinitive-openers': phrases,
    'participial-openers': phrases,
    time: z.string(),
    collective: z.string(),
    'not-agent': z.string(),
    'action-endings': z.string(),
    states: z.string(),
  }),
  auxiliaries: z.object({ être: z.string(), 'by-object': z.string(), 'by-meaning': z.string() }),
  tokens: z.object({
    elisions: z.record(z.string(), z.string()),
    contractions: z.record(z.string(), z.tuple([z.string(), z.string()])),
  }),
})

/** Phrases by one of their words, as the tokenizer would cut them. */
export type PhraseTable = ReadonlyMap<string, readonly (readonly string[])[]>

/** What the syntax layer knows, out of `data/syntax.yaml` and `data/auxiliaries.yaml`. */
export interface SyntaxData {
  readonly clitics: ReadonlySet<string>
  readonly subjectPronouns: ReadonlyMap<string, z.infer<typeof person>>
  readonly reflexive: ReadonlyMap<string, z.infer<typeof person>>
  readonly governedPronouns: ReadonlySet<string>
  readonly floating: ReadonlySet<string>
  readonly linking: ReadonlySet<string>
  readonly beforeDe: ReadonlySet<string>
  readonly negation: ReadonlySet<string>
  /** By first word. */
  readonly adverbialPhrases: PhraseTable
  /** By last word. */
  readonly circumstantial: PhraseTable
  readonly simpleCircumstantial: ReadonlySet<string>
  readonly expletive: ReadonlySet<string>
  readonly asking: ReadonlySet<string>
  readonly interrogative: ReadonlySet<string>
  readonly asked: ReadonlySet<string>
  readonly comparing: ReadonlySet<string>
  readonly relative: ReadonlySet<string>
  /** By last word. */
  readonly infinitiveOpeners: PhraseTable
  /** By last word. */
  readonly participialOpeners: PhraseTable
  readonly time: ReadonlySet<string>
  readonly collective: ReadonlySet<string>
  readonly notAgent: ReadonlySet<string>
  readonly actionEndings: readonly string[]
  /** Verbs whose participle says a state with « est » alone. */
  readonly states: ReadonlySet<string>
  /** Verbs whose compound tenses take être, so that « est venu » is no passive. */
  readonly etreVerbs: ReadonlySet<string>
}

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean)
const wordSet = (text: string): Set<string> => new Set(words(text))

type Source = z.infer<typeof schema>['tokens']

/** Norms of the tokens of a phrase: « du fait que » gives de, le, fait, que. */
const normsOf = (phrase: string, { elisions, contractions }: Source): string[] =>
  words(phrase.replaceAll("'", "' ")).flatMap((word) => {
    if (word.endsWith("'")) return [elisions[word.slice(0, -1)] ?? word]
    return contractions[word] ?? [word]
  })

const tableBy = (place: 0 | -1, list: readonly string[], source: Source): PhraseTable => {
  const table = new Map<string, string[][]>()
  for (const phrase of list) {
    const norms = normsOf(phrase, source)
    const key = norms.at(place) ?? ''
    table.set(key, [...(table.get(key) ?? []), norms])
  }
  // The longest first: « de telle sorte que » before « sorte que ».
  for (const entries of table.values()) entries.sort((a, b) => b.length - a.length)
  return table
}

export const readSyntaxData = (data: Readonly<Record<string, unknown>>): SyntaxData => {
  const { syntax, auxiliaries, tokens } = schema.parse(data)
  return {
    clitics: wordSet(syntax.clitics),
    subjectPronouns: new Map(Object.entries(syntax['subject-pronouns'])),
    reflexive: new Map(Object.entries(syntax.reflexive)),
    governedPronouns: wordSet(syntax['governed-pronouns']),
    floating: wordSet(syntax.floating),
    linking: wordSet(syntax.linking),
    beforeDe: wordSet(syntax['before-de']),
    negation: wordSet(syntax.negation),
    adverbialPhrases: tableBy(0, syntax['adverbial-phrases'], tokens),
    circumstantial: tableBy(-1, syntax.circumstantial, tokens),
    simpleCircumstantial: wordSet(syntax['simple-circumstantial']),
    expletive: wordSet(syntax.expletive),
    asking: wordSet(syntax.asking),
    interrogative: wordSet(syntax.interrogative),
    asked: wordSet(syntax.asked),
    comparing: wordSet(syntax.comparing),
    relative: wordSet(syntax.relative),
    infinitiveOpeners: tableBy(-1, syntax['infinitive-openers'], tokens),
    participialOpeners: tableBy(-1, syntax['participial-openers'], tokens),
    time: wordSet(syntax.time),
    collective: wordSet(syntax.collective),
    notAgent: wordSet(syntax['not-agent']),
    actionEndings: words(syntax['action-endings']),
    states: wordSet(syntax.states),
    etreVerbs: new Set(words(`${auxiliaries.être} ${auxiliaries['by-object']} ${auxiliaries['by-meaning']}`)),
  }
}
