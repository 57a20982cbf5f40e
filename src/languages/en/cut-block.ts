import type { TaggedToken } from './tagged-token.ts'

/** Tokens of a block, and after which of them wink ends a sentence. */
export interface CutBlock {
  readonly tokens: readonly TaggedToken[]
  readonly ends: ReadonlySet<number>
}
