import { tags } from '../../document/token.ts'
import {
  AGREES_WITH_NOTHING,
  applyCase,
  type LetterCase,
  letterCases,
  packFeatures,
  UNREAD,
} from '../../languages/fr/lexicon-format.ts'
import type { Entry } from './entry.ts'

/** How a class of words inflects: what is put behind a stem, and what that says. */
export interface Paradigm {
  /** Index into `tags`, with the letter case of the lemma in the next two bits and the participle's in the last. */
  readonly tag: number
  readonly lemmaEnding: string
  readonly items: readonly { readonly ending: string; readonly features: number }[]
}

export interface Stemmed {
  readonly stem: string
  readonly paradigm: Paradigm
}

const commonStart = (words: readonly string[]): string => {
  let stem = words[0] ?? ''
  for (const word of words) while (!word.startsWith(stem)) stem = stem.slice(0, -1)
  return stem
}

const caseOf = (lemma: string, lower: string): LetterCase | undefined =>
  letterCases.find((letterCase) => applyCase(lower, letterCase) === lemma)

/** Cuts an entry into stem and endings; undefined for a lemma with capitals in odd places, such as « eBay ». */
export const stemOf = ({ lemma, tag, forms, agreesWithNothing }: Entry): Stemmed | undefined => {
  const lower = lemma.toLowerCase()
  const letterCase = caseOf(lemma, lower)
  if (!letterCase || forms.length === 0) return undefined
  const stem = commonStart([lower, ...forms.map(({ form }) => form.toLowerCase())])
  const seen = new Set<string>()
  const items = forms.flatMap(({ form, features, unread }) => {
    const code = packFeatures(features) | (unread ? UNREAD : 0)
    const item = { ending: form.toLowerCase().slice(stem.length), features: code }
    const key = `${item.ending} ${item.features}`
    if (seen.has(key)) return []
    seen.add(key)
    return [item]
  })
  return {
    stem,
    paradigm: {
      tag:
        tags.indexOf(tag) |
        (letterCases.indexOf(letterCase) << 5) |
        (agreesWithNothing ? AGREES_WITH_NOTHING : 0),
      lemmaEnding: lower.slice(stem.length),
      items,
    },
  }
}

export const paradigmKey = ({ tag, lemmaEnding, items }: Paradigm): string =>
  `${tag} ${lemmaEnding} ${items.map(({ ending, features }) => `${ending}:${features}`).join(' ')}`
