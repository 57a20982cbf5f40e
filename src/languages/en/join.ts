import type { Piece } from '../language.ts'
import type { ChooseArticle } from './choose-article.ts'

const article = /^an?$/i
const clitic = /^(?:n['’]t|['’](?:s|m|re|ve|ll|d))(?!\p{L})/iu
const attachesLeft = /^[.,;:!?%)\]}”…]/
const attachesRight = /[([{“£€$]$/
const straight = /'/g

const withArticle = (written: string, next: string | undefined, choose: ChooseArticle): string => {
  if (!article.test(written) || next === undefined) return written
  const right = choose(next)
  if (right === undefined) return written
  return written.startsWith('A') ? `A${right.slice(1)}` : right
}

/**
 * Words with a space between them, but none before a mark, after a bracket, or inside a contraction: `do` and `n't`
 * give « don’t » again. « a » and « an » follow the sound of the next word.
 */
export const joinPieces = (pieces: readonly Piece[], apostrophe: string, choose: ChooseArticle): string => {
  const texts = pieces.map(({ text }) => text.trim()).filter((text) => text !== '')
  let joined = ''
  texts.forEach((written, index) => {
    const isClitic = clitic.test(written)
    const text = isClitic
      ? written.replace(straight, apostrophe)
      : withArticle(written, texts[index + 1], choose)
    const isGlued = joined === '' || isClitic || attachesLeft.test(text) || attachesRight.test(joined)
    joined += isGlued ? text : ` ${text}`
  })
  return joined
}
