import type { AnnotatedSentence } from '../../document/sentence.ts'
import type { AnnotatedToken } from '../../document/token.ts'
import type { CheckCompiler } from './check.ts'

const capital = /^\p{Lu}/u
const initial = /^\p{Lu}\.?$/u

const isCapitalised = (token: AnnotatedToken | undefined): boolean =>
  token !== undefined && capital.test(token.form)

/**
 * « Odile CARRIER », « O. Carrier », « Mme Carrier », where a name may begin: « votre correspondant Assurance Maladie » names
 * nobody. A family name may be a common word.
 */
const namesSomebody = ({ tokens }: AnnotatedSentence, titles: ReadonlySet<string>): boolean =>
  tokens.some((token, index) => {
    if (token.kind === 'placeholder') return true
    const before = tokens[index - 1]
    if (before && titles.has(before.norm)) return isCapitalised(token)
    if (before && before.tag !== 'PUNCT') return false
    const next = tokens[index + 1]?.form === '.' ? tokens[index + 2] : tokens[index + 1]
    return (token.tag === 'PROPN' || initial.test(token.form)) && isCapitalised(token) && isCapitalised(next)
  })

export const nameless: CheckCompiler<'nameless'> = ({ blocks }, { language }) => ({
  find({ sentences, blocks: all }) {
    const { titles } = language.meaningMarks
    const searched = sentences.filter(({ block }) => blocks.includes(block.kind))
    const spans = all.filter(({ kind }) => blocks.includes(kind)).map(({ span }) => span)
    const [first, last] = [spans[0], spans.at(-1)]
    if (!first || !last || searched.some((sentence) => namesSomebody(sentence, titles))) return []
    return [{ span: { start: first.start, end: last.end } }]
  },
})
