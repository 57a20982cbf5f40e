import type { AnnotatedSentence } from '../../document/sentence.ts'
import type { AnnotatedToken } from '../../document/token.ts'
import type { Language } from '../../languages/language.ts'
import type { Rewrite, TokenRange } from '../match.ts'
import type { CheckCompiler, Finding } from './check.ts'

const inCapitals = /^\p{Lu}[\p{Lu}'’-]+$/u

const isShouted = ({ kind, form }: AnnotatedToken): boolean => kind === 'word' && inCapitals.test(form)
const mayStandInside = ({ kind, form, implicit }: AnnotatedToken): boolean =>
  implicit || ((kind === 'word' || kind === 'number') && form === form.toUpperCase())

/** Runs of tokens that hold no small letter and begin and end with a word in capitals. */
const runsOf = ({ tokens }: AnnotatedSentence): TokenRange[] => {
  const runs: TokenRange[] = []
  let from: number | undefined
  let to = 0
  for (const [index, token] of tokens.entries()) {
    if (isShouted(token)) {
      from ??= index
      to = index + 1
    } else if (from !== undefined && !mayStandInside(token)) {
      runs.push({ from, to })
      from = undefined
    }
  }
  return from === undefined ? runs : [...runs, { from, to }]
}

const inSmallLetters = (
  tokens: readonly AnnotatedToken[],
  isFirst: boolean,
  language: Language,
): Rewrite[] => {
  const written = tokens.filter(({ implicit }) => !implicit)
  const words = language.smallLetters(written)
  if (!words) return []
  const text = words.map((word, index) => {
    const [here, before] = [written[index], written[index - 1]]
    return (here && before && here.start > before.end ? ' ' : '') + word
  })
  const exact = text.join('')
  return [{ exact: isFirst ? exact.slice(0, 1).toUpperCase() + exact.slice(1) : exact }]
}

export const capitals: CheckCompiler<'capitals'> = ({ above, blocks }, { language }) => ({
  findInSentence(sentence) {
    if (!blocks.includes(sentence.block.kind)) return []
    return runsOf(sentence).flatMap((range): Finding[] => {
      const tokens = sentence.tokens.slice(range.from, range.to)
      const [first, last] = [tokens[0], tokens.at(-1)]
      const value = tokens.filter(({ implicit }) => !implicit).length
      if (!first || !last || value <= above) return []
      const isFirst = sentence.tokens.slice(0, range.from).every(({ kind }) => kind === 'punctuation')
      const rewrites = inSmallLetters(tokens, isFirst, language)
      return [
        {
          span: { start: first.start, end: last.end },
          value,
          words: { sentence, range, captures: {}, rewrites },
        },
      ]
    })
  },
})
