// The whole of zod takes as long to load as a lexicon; this part of it is enough.
import * as z from 'zod/mini'
import type { Tag } from '../../document/token.ts'

const words = z.array(z.string())

const schema = z.object({
  abbreviations: z.object({ 'before-number': words, 'before-name': words, open: words, final: words }),
  tokens: z.object({
    clitics: z.record(z.string(), z.object({ lemma: z.string(), tag: z.enum(['PART', 'AUX']) })),
    modals: words,
    subjects: words,
    months: words,
    currencies: words,
    magnitudes: words,
    'halves-of-day': words,
    references: words,
  }),
  nouns: z.object({ irregular: z.record(z.string(), z.string()) }),
})

/** What cutting and reading English takes, out of `data/`. */
export interface TokenData {
  readonly beforeNumber: ReadonlySet<string>
  readonly beforeName: ReadonlySet<string>
  readonly open: ReadonlySet<string>
  readonly final: ReadonlySet<string>
  /** What the end of a contraction stands for. */
  readonly clitics: ReadonlyMap<string, { readonly lemma: string; readonly tag: Tag }>
  readonly modals: ReadonlySet<string>
  readonly subjects: ReadonlySet<string>
  readonly months: ReadonlySet<string>
  readonly currencies: ReadonlySet<string>
  readonly magnitudes: ReadonlySet<string>
  readonly halvesOfDay: ReadonlySet<string>
  readonly references: ReadonlySet<string>
  readonly irregularPlurals: ReadonlySet<string>
  /** Words too common to be a surname: after « plan B. » they open a sentence. */
  readonly functionWords: ReadonlySet<string>
}

export const readTokenData = (
  data: Readonly<Record<string, unknown>>,
  functionWords: readonly string[],
): TokenData => {
  const { abbreviations, tokens, nouns } = schema.parse(data)
  return {
    beforeNumber: new Set(abbreviations['before-number']),
    beforeName: new Set(abbreviations['before-name']),
    open: new Set(abbreviations.open),
    final: new Set(abbreviations.final),
    clitics: new Map(Object.entries(tokens.clitics)),
    modals: new Set(tokens.modals),
    subjects: new Set(tokens.subjects),
    months: new Set(tokens.months),
    currencies: new Set(tokens.currencies),
    magnitudes: new Set(tokens.magnitudes),
    halvesOfDay: new Set(tokens['halves-of-day']),
    references: new Set(tokens.references),
    irregularPlurals: new Set(Object.values(nouns.irregular)),
    functionWords: new Set(functionWords),
  }
}
