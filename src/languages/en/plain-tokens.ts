import { type Chunk, spanIn } from './chunk.ts'
import type { CutBlock } from './cut-block.ts'
import { kindOf } from './kind-of.ts'
import { normalise } from './normalise.ts'
import type { TaggedToken } from './tagged-token.ts'

const piece = /[\p{L}\p{M}\p{N}]+(?:[-‐‑'’ʼ][\p{L}\p{M}\p{N}]+)*|\.{2,}|[\s\S]/gu
const ender = /^(?:[.!?…]|\.{2,})$/

/** The tokens of a block that wink would not spell back: cut by the look of their characters, and not read. */
export const plainTokens = (chunks: readonly Chunk[], source: string): CutBlock => {
  const tokens: TaggedToken[] = []
  const ends = new Set<number>()
  const add = (chunk: Chunk, from: number, to: number, kind?: TaggedToken['kind']): void => {
    const form = chunk.text.slice(from, to)
    const placeholder = chunk.island?.placeholder
    tokens.push({
      ...spanIn(chunk, from, to, source),
      kind: kind ?? kindOf(form),
      form,
      norm: normalise(form),
      implicit: false,
      parts: [],
      ...(placeholder && { placeholder }),
    })
    if (!kind && ender.test(form)) ends.add(tokens.length - 1)
  }
  for (const chunk of chunks) {
    if (chunk.island) add(chunk, 0, chunk.text.length, chunk.island.kind)
    else for (const { index, 0: found } of chunk.text.matchAll(piece)) add(chunk, index, index + found.length)
  }
  return { tokens, ends }
}
