import { severityNames } from '../outputs/french.ts'
import { type Paint, paintWith } from '../outputs/paint.ts'
import { commitmentNames, treatmentNames } from '../outputs/rule-names.ts'
import type { ExplainedRule, NamedSource } from '../services/explain-rule.ts'

type Rule = ExplainedRule['rule']

const columns = 90

const wrapParagraph = (text: string, indent: string): string => {
  const lines: string[] = []
  let line = ''
  for (const word of text.trim().split(/[ \n\t]+/)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > columns) {
      lines.push(indent + line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, indent + line].join('\n')
}

/** Paragraphs stay apart, so that an example which is a whole letter looks like one. */
const wrap = (text: string, indent: string): string =>
  text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => wrapParagraph(paragraph, indent))
    .join('\n\n')

/** What the rule asks for, and which commitment of Services Publics + it serves. */
const purposeText = ({ treatment, commitment }: Rule): string => {
  const asked = treatment ? `${treatmentNames[treatment]}\u00a0; ` : ''
  return wrap(`${asked}engagement servi\u00a0: ${commitmentNames[commitment]}`, '  ')
}

const marked = /\{\{([\s\S]*?)\}\}/g

const flagText = ({ text, rewrite, better }: Rule['examples']['flags'][number], paint: Paint): string => {
  const after = rewrite ?? better
  const before = wrap(
    text.replace(marked, (_, words: string) => `[${words}]`),
    '            ',
  ).trimStart()
  const lines = [`  ${paint('red', 'Avant')}\u00a0:   ${before}`]
  if (after) lines.push(`  ${paint('green', 'Après')}\u00a0:   ${wrap(after, '            ').trimStart()}`)
  return lines.join('\n')
}

const allowText = ({ text, because }: Rule['examples']['allows'][number], paint: Paint): string =>
  `${wrap(text, '  ')}\n${paint('dim', wrap(because, '    '))}`

const sourceText = ({ title, author, year, locator }: NamedSource): string => {
  const name = `${title} (${author}${year === undefined ? '' : `, ${year}`})`
  return wrap(locator ? `${name}, ${locator}` : name, '  ')
}

/** Everything a writer may want to know of a rule. Square brackets stand around the flagged words. */
export const ruleText = ({ rule, message, sources, lesson }: ExplainedRule, colours: boolean): string => {
  const paint = paintWith(colours)
  const title = (text: string): string => paint('bold', `${text}\u00a0:`)
  const trial = rule.status === 'trial' ? ', à l’essai (ne compte pas dans le score)' : ''
  const parts = [
    `${paint('bold', rule.title)}\n${paint('dim', `${rule.id}, ${severityNames[rule.severity]}${trial}`)}`,
    `${title('Message')}\n${wrap(message, '  ')}`,
    `${title('But')}\n${purposeText(rule)}`,
    `${title('Pourquoi')}\n${wrap(rule.explanation, '  ')}`,
    `${title('Exemples')}\n${rule.examples.flags.map((flag) => flagText(flag, paint)).join('\n\n')}`,
    `${title('Ce qui reste permis')}\n${rule.examples.allows.map((allow) => allowText(allow, paint)).join('\n')}`,
    `${title('Source')}\n${sources.map(sourceText).join('\n')}`,
    ...(lesson ? [`${title('Leçon')}\n${wrap(`${lesson.title} (/lecons/${lesson.id})`, '  ')}`] : []),
  ]
  return `${parts.join('\n\n')}\n`
}
