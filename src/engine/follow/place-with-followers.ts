import type { Document } from '../../document/document.ts'
import type { AnnotatedSentence } from '../../document/sentence.ts'
import type { Inflector } from '../../languages/language.ts'
import type { TokenRange } from '../../rulebase/match.ts'
import { type PlacedRewrite, placeRewrite } from '../place-rewrite.ts'
import { type Draft, pieceOf } from '../rewrite-pieces.ts'
import type { Follower } from './write-followers.ts'

/** Words that take the place of others. */
interface Change {
  readonly range: TokenRange
  readonly draft: Draft
}

/** A follower as a change; a contraction is changed as a whole: « du » of « du bel avis ». */
const changeOf = ({ index, text }: Follower, { tokens }: AnnotatedSentence): Change[] => {
  const token = tokens[index]
  if (!token) return []
  const piece = { ...pieceOf(token, text) }
  const before = tokens[index - 1]
  return token.implicit && before
    ? [
        {
          range: { from: index - 1, to: index + 1 },
          draft: { pieces: [pieceOf(before, before.norm), piece] },
        },
      ]
    : [{ range: { from: index, to: index + 1 }, draft: { pieces: [piece] } }]
}

/** Changes that touch become one, so that elision sees the new words on both sides. */
const joinTouching = (changes: readonly Change[]): Change[] => {
  const joined: Change[] = []
  for (const change of changes.toSorted((a, b) => a.range.from - b.range.from)) {
    const last = joined.at(-1)
    if (last && last.range.to === change.range.from) {
      const target = last.draft.target ?? change.draft.target
      joined[joined.length - 1] = {
        range: { from: last.range.from, to: change.range.to },
        draft: { pieces: [...last.draft.pieces, ...change.draft.pieces], ...(target && { target }) },
      }
    } else joined.push(change)
  }
  return joined
}

/** A rewrite over all that it changes, and the part of it that a writer is told of: « l'usager doit », not « … et ses ». */
export interface PlacedWhole {
  readonly whole: PlacedRewrite
  readonly told: PlacedRewrite
}

/**
 * A rewrite with the words elsewhere in its sentence that follow it, over one span from the first to the last of them.
 * Undefined when one has no place, or when two would change the same characters.
 */
export const placeWithFollowers = (
  draft: Draft,
  followers: readonly Follower[],
  sentence: AnnotatedSentence,
  range: TokenRange,
  document: Document,
  inflector: Inflector,
): PlacedWhole | undefined => {
  const changes = joinTouching([{ range, draft }, ...followers.flatMap((each) => changeOf(each, sentence))])
  let [whole, told]: readonly (PlacedRewrite | undefined)[] = []
  for (const change of changes) {
    const placed = placeRewrite(change.draft, sentence, change.range, document, inflector)
    if (placed && change.range.from <= range.from && change.range.to >= range.to) told = placed
    if (!placed || (whole && placed.span.start < whole.span.end)) return undefined
    whole = whole
      ? {
          span: { start: whole.span.start, end: placed.span.end },
          text: whole.text + document.source.slice(whole.span.end, placed.span.start) + placed.text,
        }
      : placed
  }
  return whole && told ? { whole, told } : undefined
}
