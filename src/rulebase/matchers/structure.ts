import type { Block } from '../../document/document.ts'
import type { AnnotatedDocument, AnnotatedSentence } from '../../document/sentence.ts'
import type { Span } from '../../document/span.ts'
import type { AnnotatedToken } from '../../document/token.ts'
import type { Detector, Match } from '../match.ts'
import { compileMention } from '../mention.ts'
import type { Rule } from '../rule.ts'
import type { StructureMatch } from './structure-schema.ts'

type Check = StructureMatch['check']
type CheckOf<Type extends Check['type']> = Extract<Check, { type: Type }>

/** What a check flags, and for a count the value that went over its limit. */
interface Finding {
  readonly span: Span
  readonly value?: number
}

type CompiledCheck = (document: AnnotatedDocument) => Finding[]

const missingBlock = (check: CheckOf<'missing-block'>, { blocks: all }: AnnotatedDocument): Finding[] => {
  const kinds = new Set(all.map(({ kind }) => kind))
  if (kinds.has(check.block) || !check.when.every((kind) => kinds.has(kind))) return []
  const flagged = all.find(({ kind }) => kind === check.flag)
  return flagged ? [{ span: flagged.span }] : []
}

const missingMention = (check: CheckOf<'missing-mention'>): CompiledCheck => {
  const [findTopic, findMention] = [compileMention(check.when), compileMention(check.mention)]
  return ({ sentences }) => {
    const spoken = findTopic(sentences)
    return spoken && !findMention(sentences) ? [{ span: spoken }] : []
  }
}

const headingSkip = ({ blocks: all }: AnnotatedDocument): Finding[] => {
  const headings = all.filter((block): block is Block & { depth: number } => block.depth !== undefined)
  return headings
    .filter((heading, index) => {
      const before = headings[index - 1]
      return before !== undefined && heading.depth > before.depth + 1
    })
    .map(({ span }) => ({ span }))
}

const sentencesInBlock = (
  check: CheckOf<'sentences-in-block'>,
  { sentences }: AnnotatedDocument,
): Finding[] => {
  const counts = new Map<Block, number>()
  for (const { block } of sentences) counts.set(block, (counts.get(block) ?? 0) + 1)
  return [...counts].flatMap(([block, value]) =>
    check.blocks.includes(block.kind) && value > check.above ? [{ span: block.span, value }] : [],
  )
}

const inCapitals = /^\p{Lu}[\p{Lu}'’-]+$/u

const capitals = (check: CheckOf<'capitals'>, { sentences }: AnnotatedDocument): Finding[] => {
  const findings: Finding[] = []
  for (const { block, tokens } of sentences) {
    if (!check.blocks.includes(block.kind)) continue
    if (!tokens.some(({ kind, form }) => kind === 'word' && inCapitals.test(form))) continue
    let run: AnnotatedToken[] = []
    for (const token of [...tokens, undefined]) {
      if (
        token?.kind === 'word' &&
        (inCapitals.test(token.form) || (run.length > 0 && token.form === token.form.toUpperCase()))
      ) {
        run.push(token)
        continue
      }
      const [first, last] = [run[0], run.at(-1)]
      if (first && last && run.length > check.above)
        findings.push({ span: { start: first.start, end: last.end }, value: run.length })
      run = []
    }
  }
  return findings
}

const compileCheck = (check: Check): CompiledCheck => {
  switch (check.type) {
    case 'missing-block':
      return (document) => missingBlock(check, document)
    case 'missing-mention':
      return missingMention(check)
    case 'heading-skip':
      return headingSkip
    case 'sentences-in-block':
      return (document) => sentencesInBlock(check, document)
    case 'capitals':
      return (document) => capitals(check, document)
  }
}

const toMatch = (rule: Rule, check: Check, { span, value }: Finding): Match =>
  value !== undefined && 'above' in check
    ? { rule, span, measured: { value, limit: check.above } }
    : { rule, span }

export const compileStructures = (rules: readonly Rule[]): Detector => {
  const compiled = rules.flatMap((rule) => {
    const { match } = rule
    return match.kind === 'structure' ? [{ rule, check: match.check, find: compileCheck(match.check) }] : []
  })
  return {
    inSentence: () => [],
    inDocument: (document) =>
      compiled.flatMap(({ rule, check, find }) =>
        find(document).map((finding) => toMatch(rule, check, finding)),
      ),
  }
}

/** A print of what a sentence mentions, among all that `missing-mention` checks look for. */
export const compileMentions = (rules: readonly Rule[]): ((sentence: AnnotatedSentence) => string) => {
  const finders = rules.flatMap(({ match }) =>
    match.kind === 'structure' && match.check.type === 'missing-mention'
      ? [compileMention(match.check.when), compileMention(match.check.mention)]
      : [],
  )
  return (sentence) => finders.map((find) => (find([sentence]) ? '1' : '0')).join('')
}
