import type { Chunk, Island } from './chunk.ts'

const curly = /[’ʼ]/
const innerApostrophe = /(?<=\p{L})[’ʼ](?=\p{L})/gu
const quote = /^["”'’]/

/** What wink is given to read: the chunks with a space between them, each of them a run that it takes apart alone. */
export const proseOf = (chunks: readonly Chunk[]): string => {
  let prose = ''
  let end = -1
  for (const chunk of chunks) {
    // wink looks for a space to tell an opening quotation mark from a closing one.
    if (prose !== '' && !(chunk.start === end && quote.test(chunk.text))) prose += ' '
    prose += shownText(chunk)
    end = chunk.end
  }
  return prose
}

/** What wink is shown of a chunk: an island has another word in its place. */
export const shownText = ({ text, island, isAbbreviation }: Chunk): string => {
  if (island) return standIn(island)
  if (isAbbreviation) return text.slice(0, -1)
  return curly.test(text) ? text.replace(innerApostrophe, "'") : text
}

const standIn = ({ kind, placeholder }: Island): string => {
  if (kind === 'symbol') return '-'
  return kind === 'number' || placeholder === 'amount' || placeholder === 'date' ? '12' : 'Ann'
}
