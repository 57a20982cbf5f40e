import { DecodingMode, HtmlEntityDecoder } from 'entities/decode'
import { CONTINUATION } from '../document/document.ts'
import type { Piece } from './overlay.ts'

/** HTML reads « &eacute » without its semicolon; Markdown does not. */
export type ReferenceSyntax = 'html' | 'markdown'

const modes: Readonly<Record<ReferenceSyntax, DecodingMode>> = {
  html: DecodingMode.Legacy,
  markdown: DecodingMode.Strict,
}

let decoded = ''
const decoder = new HtmlEntityDecoder((code) => {
  decoded += String.fromCodePoint(code)
})

/** A character reference at `start`, where the source has `&`, and what it stands for; undefined when there is none. */
export const characterReference = (
  source: string,
  start: number,
  syntax: ReferenceSyntax,
): { readonly piece: Piece; readonly decoded: string } | undefined => {
  decoded = ''
  decoder.startEntity(modes[syntax])
  const consumed = decoder.write(source, start + 1)
  const length = consumed < 0 ? decoder.end() : consumed
  // The longest thing spelt in few characters is « &lt », so that the text never outgrows the reference.
  if (length === 0 || decoded.length === 0 || decoded.length > length) return undefined
  const text = decoded + CONTINUATION.repeat(length - decoded.length)
  return { piece: { start, end: start + length, text }, decoded }
}
