import type { AnnotatedSentence } from '../../document/sentence.ts'
import type { TokenKind } from '../../document/token.ts'
import { compileExceptions } from '../compile-element.ts'
import type { CompileContext, Detector, Match, TokenRange } from '../match.ts'
import type { Rule } from '../rule.ts'
import type { CharactersMatch } from './characters-schema.ts'

type Tables = NonNullable<CharactersMatch['tables']>

interface Finder {
  readonly rule: Rule
  readonly pattern: RegExp
  /** Found in every sentence that has a match, and quick to look for. */
  readonly sign: RegExp | undefined
  readonly write: readonly string[]
  readonly tables: Tables
  readonly excuses: (sentence: AnnotatedSentence, range: TokenRange) => boolean
}

/** The sentence as it is read, and where each of its tokens stands in it; halves of contractions stand nowhere. */
interface Line {
  readonly text: string
  readonly places: readonly { readonly index: number; readonly from: number; readonly to: number }[]
}

const lineOf = ({ tokens }: AnnotatedSentence): Line => {
  const places: { index: number; from: number; to: number }[] = []
  let text = ''
  let end: number | undefined
  for (const [index, token] of tokens.entries()) {
    if (token.implicit) continue
    if (end !== undefined && token.start > end) text += ' '
    places.push({ index, from: text.length, to: text.length + token.form.length })
    text += token.form.replace(/\s/g, ' ')
    end = token.end
  }
  return { text, places }
}

/** What nobody may read into. */
const closed: ReadonlySet<TokenKind> = new Set(['address', 'placeholder', 'code'])

const field = /\{([a-z]+)(?::([a-z]+))?\}/g

/** The characters to write; undefined when a table does not know one of them. */
const fill = (
  template: string,
  groups: Readonly<Record<string, string | undefined>>,
  tables: Tables,
): string | undefined => {
  let isKnown = true
  const text = template.replace(field, (_, name: string, table: string | undefined) => {
    const group = groups[name] ?? ''
    if (table === undefined) return group
    const said = tables[table]?.[group]
    if (said === undefined) isKnown = false
    return said ?? ''
  })
  return isKnown ? text : undefined
}

const toMatch = (
  sentence: AnnotatedSentence,
  { text, places }: Line,
  found: RegExpExecArray,
  { rule, write, tables, excuses }: Finder,
): Match[] => {
  const [from, to] = [found.index, found.index + found[0].length]
  const held = places.filter((place) => place.from < to && place.to > from)
  const [left, right] = [held[0], held.at(-1)]
  const tokens = held.flatMap(({ index }) => sentence.tokens[index] ?? [])
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!left || !right || !first || !last || tokens.some(({ kind }) => closed.has(kind))) return []
  const range = { from: left.index, to: right.index + 1 }
  if (excuses(sentence, range)) return []
  const rewrites = write.flatMap((template) => {
    const middle = fill(template, found.groups ?? {}, tables)
    const exact = text.slice(left.from, from) + middle + text.slice(to, right.to)
    return middle === undefined ? [] : [{ exact }]
  })
  return [
    { rule, span: { start: first.start, end: last.end }, words: { sentence, range, captures: {}, rewrites } },
  ]
}

/** Marks and figures, told by their characters. */
export const compileCharacters = (rules: readonly Rule[], { language }: CompileContext): Detector => {
  const finders = rules.flatMap((rule): Finder[] => {
    if (rule.match.kind !== 'characters') return []
    const { patterns, sign, tables = {}, except = [] } = rule.match
    const excuses = compileExceptions(except, language)
    return patterns.map(({ find, write }) => ({
      rule,
      pattern: new RegExp(find, 'gu'),
      sign: sign === undefined ? undefined : new RegExp(sign, 'u'),
      write,
      tables,
      excuses,
    }))
  })
  return {
    inSentence(sentence) {
      if (finders.length === 0) return []
      const line = lineOf(sentence)
      return finders.flatMap((finder) =>
        finder.sign && !finder.sign.test(line.text)
          ? []
          : [...line.text.matchAll(finder.pattern)].flatMap((found) =>
              toMatch(sentence, line, found, finder),
            ),
      )
    },
    inDocument: () => [],
  }
}
