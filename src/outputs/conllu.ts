import { visibleText } from '../document/document.ts'
import type { AnnotatedDocument, AnnotatedSentence } from '../document/sentence.ts'
import type { AnnotatedToken, Features } from '../document/token.ts'

/** What one column of CoNLL-U cannot hold becomes a space: a tab or a line break would start another column or line. */
const oneLine = (text: string): string => text.replace(/[\p{Zl}\p{Zp}\p{Cc}\s]+/gu, ' ').trim()

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/** « Gender=Masc|Number=Sing », in alphabetical order as the format asks. */
const featureColumn = (features: Features): string => {
  const named = Object.entries(features).map(([name, value]) => `${capitalised(name)}=${value}`)
  return named.length === 0 ? '_' : named.toSorted().join('|')
}

const column = (text: string): string => oneLine(text) || '_'

/** Tokens that share a span: a contraction and the words in it, or one word alone. */
const groupsOf = (tokens: readonly AnnotatedToken[]): AnnotatedToken[][] => {
  const groups: AnnotatedToken[][] = []
  for (const token of tokens) {
    const last = groups.at(-1)
    if (token.implicit && last) last.push(token)
    else groups.push([token])
  }
  return groups
}

/** How a token is written in a treebank of its language. */
export type TreebankReading = (token: AnnotatedToken) => Pick<AnnotatedToken, 'lemma' | 'tag' | 'features'>

const wordLine = (
  id: number,
  form: string,
  token: AnnotatedToken,
  reading: TreebankReading,
  misc: string,
) => {
  const { lemma, tag, features } = reading(token)
  return [id, column(form), column(lemma), tag, '_', featureColumn(features), '_', '_', '_', misc].join('\t')
}

const tokenLines = (
  sentence: AnnotatedSentence,
  document: AnnotatedDocument,
  reading: TreebankReading,
): string[] => {
  const groups = groupsOf(sentence.tokens)
  const units = new Map(sentence.units.map(({ from, lemma }) => [from, lemma]))
  const entities = new Map(sentence.entities.map(({ from, kind }) => [from, kind]))
  const lines: string[] = []
  let [id, start] = [1, 0]
  groups.forEach((group, index) => {
    const [first, ...inside] = group
    if (!first) return
    const next = groups[index + 1]?.[0]
    const gap = next && visibleText(document, { start: first.end, end: next.start }) === ''
    const [unit, entity] = [units.get(start), entities.get(start)]
    const misc = [
      ...(gap ? ['SpaceAfter=No'] : []),
      `TokenRange=${first.start}:${first.end}`,
      ...(unit === undefined ? [] : [`Unit=${unit}`]),
      ...(entity === undefined ? [] : [`Entity=${entity}`]),
    ].join('|')
    start += group.length
    if (inside.length === 0) lines.push(wordLine(id, first.form, first, reading, misc))
    else {
      const range = `${id}-${id + inside.length}`
      lines.push([range, column(first.form), ...Array(7).fill('_'), misc].join('\t'))
      group.forEach((token, at) => {
        lines.push(wordLine(id + at, at === 0 ? token.norm : token.form, token, reading, '_'))
      })
    }
    id += group.length
  })
  return lines
}

/**
 * One document in the CoNLL-U format of Universal Dependencies: a block for each sentence, a line for each word, with
 * lemma, part of speech and features. Heads and relations are left open (`_`): Limpide builds no tree. `TokenRange` holds
 * the offsets, in UTF-16 code units of the source; `Unit` the expression that begins at a word, such as « parce que »;
 * `Entity` says that a date, an amount, a reference or the like begins there.
 */
export const writeConllu = (path: string, document: AnnotatedDocument, reading: TreebankReading): string => {
  const blocks = document.sentences.map((sentence, index) => {
    const text = oneLine(visibleText(document, sentence.span))
    const lines = tokenLines(sentence, document, reading)
    return [`# sent_id = ${index + 1}`, `# text = ${text}`, ...lines, ''].join('\n')
  })
  return `# newdoc id = ${oneLine(path)}\n${blocks.join('\n')}\n`
}
