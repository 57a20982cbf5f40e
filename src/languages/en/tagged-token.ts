import type { Tag, Token } from '../../document/token.ts'
import type { WinkToken } from './wink.ts'

/** A token with what wink said of it when it read the whole block, so that `annotate` need not ask again. */
export interface TaggedToken extends Token {
  /** The words that it stands for: `do` and `n't` in « don’t ». Empty when wink said nothing of it. */
  readonly parts: readonly WinkToken[]
}

export const isTagged = (token: Token): token is TaggedToken => 'parts' in token

/** One of the words that a written token stands for. */
export interface Part {
  /** Lower case, straight apostrophe. */
  readonly norm: string
  readonly tag: Tag
  readonly lemma: string
}
