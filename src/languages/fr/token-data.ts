// The whole of zod takes as long to load as the lexicon; this part of it is enough.
import * as z from 'zod/mini'

const words = z.array(z.string())

const schema = z.object({
  abbreviations: z.object({
    'before-number': words,
    'before-name': words,
    open: words,
    final: words,
    'may-be-cut': words,
  }),
  tokens: z.object({
    'apostrophe-words': words,
    elisions: z.record(z.string(), z.string()),
    'elisions-before': z.record(z.string(), z.string()),
    'inclusive-endings': words,
    clitics: words,
    contractions: z.record(z.string(), z.tuple([z.string(), z.string()])),
    months: words,
    currencies: words,
    references: words,
  }),
})

/** What the tokenizer knows, out of `data/abbreviations.yaml` and `data/tokens.yaml`. */
export interface TokenData {
  readonly beforeNumber: ReadonlySet<string>
  readonly beforeName: ReadonlySet<string>
  readonly open: ReadonlySet<string>
  readonly final: ReadonlySet<string>
  /** Every abbreviation, and words that are now and then one: a small letter after their stop opens no sentence. */
  readonly mayBeCut: ReadonlySet<string>
  readonly apostropheWords: ReadonlySet<string>
  readonly elisions: ReadonlyMap<string, string>
  /** « s il » → si: what an elided word stands for in front of one word. */
  readonly elisionsBefore: ReadonlyMap<string, string>
  /** What may stand in brackets or behind a point in « inscrit(e) », « usager·ère·s ». */
  readonly inclusiveEndings: ReadonlySet<string>
  readonly clitics: ReadonlySet<string>
  readonly contractions: ReadonlyMap<string, readonly [string, string]>
  readonly months: ReadonlySet<string>
  readonly currencies: ReadonlySet<string>
  readonly references: ReadonlySet<string>
}

export const readTokenData = (data: Readonly<Record<string, unknown>>): TokenData => {
  const { abbreviations, tokens } = schema.parse(data)
  return {
    beforeNumber: new Set(abbreviations['before-number']),
    beforeName: new Set(abbreviations['before-name']),
    open: new Set(abbreviations.open),
    final: new Set(abbreviations.final),
    mayBeCut: new Set(Object.values(abbreviations).flat()),
    apostropheWords: new Set(tokens['apostrophe-words']),
    elisions: new Map(Object.entries(tokens.elisions)),
    elisionsBefore: new Map(Object.entries(tokens['elisions-before'])),
    inclusiveEndings: new Set(tokens['inclusive-endings']),
    clitics: new Set(tokens.clitics),
    contractions: new Map(Object.entries(tokens.contractions)),
    months: new Set(tokens.months),
    currencies: new Set(tokens.currencies),
    references: new Set(tokens.references),
  }
}
