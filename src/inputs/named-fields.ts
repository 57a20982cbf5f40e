import type { Span } from '../document/span.ts'

/** A template field as written, and the name in it. */
export interface NamedField extends Span {
  readonly name: string
}

/**
 * Fields that fit on one line, by the mark that opens them. A name is at most a hundred characters long, so that
 * a stray mark is never searched far. In order:
 * - `${x}`;
 * - « «Nom» », as Word shows a merge field. A quotation has spaces inside its marks, and one word quoted without
 *   them («Oui») is taken for a field too: left alone, it does less harm than a field that a rewrite breaks;
 * - `[NOM]`, which no link address follows: `[X](url)`, `[X][ref]` and `[X]: url` belong to Markdown;
 * - `{ MERGEFIELD Nom }`, as Word writes it.
 */
const patterns: Readonly<Record<string, RegExp>> = {
  '${': /\$\{(?<name>[^{}<>\r\n]{1,100})\}/y,
  '«': /«(?<name>[\p{L}_][\p{L}\p{M}\p{N}_]{0,99})»/uy,
  '[': /(?<![\]!])\[(?<name>\p{Lu}[\p{Lu}\p{M}\p{N}_'’ -]{0,99})\](?![([]|:[ \t]*(?:<|[a-z]+:|\/|#))/uy,
  '{': /\{[ \u00a0]*MERGEFIELD(?<name>[^{}\r\n]{1,100})\}/y,
}

const letters = /\p{L}/gu

/** The field that `mark` opens at `start`, when one does. */
export const namedField = (source: string, start: number, mark: string): NamedField | undefined => {
  const pattern = patterns[mark]
  if (!pattern) return undefined
  pattern.lastIndex = start
  const found = pattern.exec(source)
  const name = found?.groups?.name ?? ''
  if (!found || (mark === '[' && (name.match(letters)?.length ?? 0) < 2)) return undefined
  return { start, end: start + found[0].length, name }
}
