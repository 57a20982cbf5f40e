import type { Tag, Token } from '../../document/token.ts'

/** One of the words that a written token stands for: `do` and `n't` in « don’t ». */
export interface Part {
  /** Lower case, straight apostrophe. */
  readonly norm: string
  readonly tag: Tag
  readonly lemma: string
}

/** A token with what wink said of it when it read the whole block, so that `annotate` need not ask again. */
export interface TaggedToken extends Token {
  /** Empty when wink said nothing of it. */
  readonly parts: readonly Part[]
}

export const isTagged = (token: Token): token is TaggedToken => 'parts' in token
