import { severityNames } from '../outputs/french.ts'
import { type Paint, paintWith } from '../outputs/paint.ts'
import type { findRule } from '../services/find-rule.ts'

type Found = Awaited<ReturnType<typeof findRule>>
type Rule = Found['rule']

const columns = 90

const commitmentNames = {
  respect: 'un accueil courtois, et le droit à l’erreur',
  contact: 'un service facile à joindre',
  support: 'de l’aide, et des recours',
  deadlines: 'des délais annoncés',
  clarity: 'une information claire',
  results: 'des résultats publiés',
  opinion: 'l’avis des usagers',
  ecology: 'des démarches plus sobres',
} as const satisfies Record<Rule['commitment'], string>

const treatmentNames = {
  replace: 'remplacer le terme',
  explain: 'garder le terme et l’expliquer',
  soften: 'adoucir la formule',
} as const satisfies Record<NonNullable<Rule['treatment']>, string>

const wrap = (text: string, indent: string): string => {
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

const sourceText = ({ work, locator }: Rule['source'][number], { sources }: Found['ruleBase']): string => {
  const known = sources[work]
  const year = known?.year === undefined ? '' : `, ${known.year}`
  const name = known ? `${known.title} (${known.author}${year})` : work
  return wrap(locator ? `${name}, ${locator}` : name, '  ')
}

/** Everything a writer may want to know of a rule. Square brackets stand around the flagged words. */
export const ruleText = (rule: Rule, ruleBase: Found['ruleBase'], colours: boolean): string => {
  const paint = paintWith(colours)
  const title = (text: string): string => paint('bold', `${text}\u00a0:`)
  const trial = rule.status === 'trial' ? ', à l’essai (ne compte pas dans le score)' : ''
  const parts = [
    `${paint('bold', rule.title)}\n${paint('dim', `${rule.id}, ${severityNames[rule.severity]}${trial}`)}`,
    `${title('Message')}\n${wrap(rule.message, '  ')}`,
    `${title('But')}\n${purposeText(rule)}`,
    `${title('Pourquoi')}\n${wrap(rule.explanation, '  ')}`,
    `${title('Exemples')}\n${rule.examples.flags.map((flag) => flagText(flag, paint)).join('\n\n')}`,
    `${title('Ce qui reste permis')}\n${rule.examples.allows.map((allow) => allowText(allow, paint)).join('\n')}`,
    `${title('Source')}\n${rule.source.map((source) => sourceText(source, ruleBase)).join('\n')}`,
  ]
  return `${parts.join('\n\n')}\n`
}
