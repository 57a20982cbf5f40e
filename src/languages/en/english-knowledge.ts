import type { Token } from '../../document/token.ts'
import type { TokenData } from './token-data.ts'
import type { Verbs } from './verbs.ts'
import type { Wink } from './wink.ts'

/** What reading English takes. */
export interface EnglishKnowledge {
  readonly wink: Wink
  readonly data: TokenData
  readonly verbs: Verbs
  readonly syllables: (token: Token) => number
}
