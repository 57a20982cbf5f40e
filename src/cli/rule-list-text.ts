import { count, severityNames } from '../outputs/french.ts'
import { paintWith } from '../outputs/paint.ts'
import type { Door } from './door.ts'

type RuleBase = Awaited<ReturnType<Awaited<ReturnType<Door['context']>>['ruleBase']>>

/** One line for each rule in force. */
export const ruleListText = (ruleBases: readonly RuleBase[], colours: boolean): string => {
  const paint = paintWith(colours)
  const rules = ruleBases.flatMap((base) => base.rules).filter(({ status }) => status !== 'retired')
  const longest = Math.max(0, ...rules.map(({ id }) => id.length))
  const lines = rules.map(({ id, title, severity }) => {
    const name = severityNames[severity].padEnd('avertissement'.length)
    return `${paint('bold', id.padEnd(longest))}  ${paint('dim', name)}  ${title}`
  })
  const last = `${count(rules.length, 'règle')}. Pour en lire une\u00a0: limpide rules <règle>`
  return `${[...lines, '', last].join('\n')}\n`
}
