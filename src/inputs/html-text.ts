import type { Span } from '../document/span.ts'
import { characterReference } from './character-reference.ts'
import type { Piece } from './overlay.ts'

const special = /[<&]/g
// The parser drops a tag that makes no sense where it stands and joins the texts around it.
const strayTag = /<(?:\/?[a-z]|[!?/])[^<>]*>/iy

const strayTagEnd = (source: string, start: number, end: number): number => {
  strayTag.lastIndex = start
  return strayTag.test(source) && strayTag.lastIndex <= end ? strayTag.lastIndex : start
}

/** What a reader sees of a text of HTML: character references decoded, stray tags left out. */
export const htmlText = (source: string, { start, end }: Span): Piece[] => {
  const pieces: Piece[] = []
  let from = start
  const cut = (at: number, next: number): void => {
    if (at > from) pieces.push({ start: from, end: at })
    from = next
    special.lastIndex = next
  }
  special.lastIndex = start
  for (let found = special.exec(source); found && found.index < end; found = special.exec(source)) {
    const at = found.index
    if (source.charAt(at) === '<') {
      const next = strayTagEnd(source, at, end)
      if (next > at) cut(at, next)
      continue
    }
    const reference = characterReference(source, at, 'html')
    if (!reference || reference.piece.end > end) continue
    cut(at, reference.piece.end)
    pieces.push(reference.piece)
  }
  cut(end, end)
  return pieces
}
