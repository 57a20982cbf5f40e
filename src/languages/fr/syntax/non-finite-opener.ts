import type { VerbGroup } from '../../../document/syntax.ts'
import type { AnnotatedToken } from '../../../document/token.ts'
import { isComma } from './marks.ts'
import { phraseStart } from './match-phrase.ts'
import type { SyntaxData } from './syntax-data.ts'
import { isPresentParticiple } from './verb-forms.ts'

type Tokens = readonly AnnotatedToken[]

export interface NonFiniteOpener {
  readonly kind: 'infinitive' | 'participial'
  readonly from: number
  readonly opener?: number
  /** « La demande ayant été rejetée, … »: the noun group before it is its subject. */
  readonly isAbsolute?: boolean
}

const infinitive = (tokens: Tokens, verb: VerbGroup, data: SyntaxData): NonFiniteOpener | undefined => {
  let last = verb.from - 1
  while (tokens[last]?.tag === 'ADV') last--
  const from = phraseStart(tokens, last, data.infinitiveOpeners)
  return from < 0 ? undefined : { kind: 'infinitive', from, opener: last }
}

/** A past participle alone is a clause when it is set off: « Établi le 3 mars, … », « une fois complété ». */
const pastParticiple = (tokens: Tokens, verb: VerbGroup, data: SyntaxData): NonFiniteOpener | undefined => {
  const before = verb.from - 1
  const phrase = phraseStart(tokens, before, data.participialOpeners)
  if (phrase >= 0) return { kind: 'participial', from: phrase, opener: before }
  let start = verb.from
  while (tokens[start - 1]?.tag === 'ADV') start--
  const isSetOff = start === 0 || isComma(tokens[start - 1])
  const next = tokens[verb.to]
  // « mariés, veufs ou divorcés » is a row of adjectives; a clause has something behind its participle.
  const hasMore = next !== undefined && next.kind !== 'punctuation' && next.tag !== 'CCONJ'
  return isSetOff && hasMore ? { kind: 'participial', from: start } : undefined
}

/** What an infinitive or a participle opens, if it makes a clause. */
export const nonFiniteOpener = (
  tokens: Tokens,
  verb: VerbGroup,
  data: SyntaxData,
): NonFiniteOpener | undefined => {
  switch (verb.form) {
    case 'finite':
      return undefined
    case 'infinitive':
      return infinitive(tokens, verb, data)
    case 'gerund':
      return { kind: 'participial', from: verb.from - 1, opener: verb.from - 1 }
    case 'participle': {
      const first = tokens[verb.auxiliaries[0] ?? verb.head]
      if (verb.auxiliaries.length === 0 && !isPresentParticiple(first))
        return verb.governor === undefined ? pastParticiple(tokens, verb, data) : undefined
      return { kind: 'participial', from: verb.from, isAbsolute: verb.auxiliaries.length > 0 }
    }
  }
}
