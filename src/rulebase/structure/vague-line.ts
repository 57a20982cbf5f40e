import type { AnnotatedSentence } from '../../document/sentence.ts'
import type { AnnotatedToken } from '../../document/token.ts'
import type { CheckCompiler } from './check.ts'

const labelReach = 3

/** « Objet : » and the like stand before the line. */
const withoutLabel = ({ tokens }: AnnotatedSentence): readonly AnnotatedToken[] => {
  const colon = tokens.slice(0, labelReach).findLastIndex(({ form }) => form === ':')
  return tokens.slice(colon + 1).filter(({ implicit }) => !implicit)
}

const isNoun = ({ tag, kind }: AnnotatedToken): boolean =>
  kind === 'word' && (tag === 'NOUN' || tag === 'PROPN' || tag === 'X')

const isVerb = ({ tag, features }: AnnotatedToken): boolean =>
  tag === 'VERB' || tag === 'AUX' || features.verbForm !== undefined

const edges = (tokens: readonly AnnotatedToken[]): readonly AnnotatedToken[] => {
  const isMark = (token: AnnotatedToken | undefined) =>
    token?.kind === 'punctuation' || token?.kind === 'symbol'
  let [from, to] = [0, tokens.length]
  while (from < to && isMark(tokens[from])) from++
  while (to > from && isMark(tokens[to - 1])) to--
  return tokens.slice(from, to)
}

export const vagueLine: CheckCompiler<'vague-line'> = ({ generic, most, blocks }) => {
  const empty = new Set(generic)
  const isGeneric = ({ lemma, norm }: AnnotatedToken): boolean => empty.has(lemma) || empty.has(norm)
  const isPrecise = ({ entities }: AnnotatedSentence): boolean =>
    entities.some(({ kind }) => kind === 'date' || kind === 'amount' || kind === 'time')
  return {
    find({ sentences }) {
      return sentences.flatMap((sentence, index) => {
        // Only the first line of the block: what follows is a file number or a second line.
        if (!blocks.includes(sentence.block.kind) || sentences[index - 1]?.block === sentence.block) return []
        const tokens = edges(withoutLabel(sentence))
        const [first, last] = [tokens[0], tokens.at(-1)]
        if (!first || !last || sentence.tokens.at(-1)?.form === '?' || isPrecise(sentence)) return []
        if (tokens.some((token) => !isGeneric(token) && (isVerb(token) || token.kind === 'placeholder')))
          return []
        const nouns = tokens.filter(isNoun)
        const full = tokens.filter((token) => !isGeneric(token) && (isNoun(token) || token.tag === 'ADJ'))
        const isVague =
          most === undefined
            ? full.length === 0 && tokens.some(isGeneric)
            : tokens.some(isGeneric) || nouns.length <= most
        return isVague ? [{ span: { start: first.start, end: last.end } }] : []
      })
    },
  }
}
