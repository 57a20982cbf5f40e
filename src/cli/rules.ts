import { coverGuides } from '../services/cover-guides.ts'
import { explainRule } from '../services/explain-rule.ts'
import { coverageText } from './coverage-text.ts'
import type { Door } from './door.ts'
import { type ExitCode, exitCodes } from './exit-code.ts'
import { ruleListText } from './rule-list-text.ts'
import { ruleText } from './rule-text.ts'
import { UsageError } from './usage-error.ts'

type RulesContext = Awaited<ReturnType<Door['context']>>

const languagesOf = ({ definitions }: RulesContext, asked: object): string[] => {
  const languages = Object.keys(definitions)
  const lang: unknown = Reflect.get(asked, 'lang')
  if (typeof lang !== 'string') return languages
  if (languages.includes(lang)) return [lang]
  throw new UsageError(`La langue «\u00a0${lang}\u00a0» n’existe pas. Choisissez ${languages.join(' ou ')}.`)
}

/** People remember « nonobstant », not where it is filed: a last name that only one rule bears is enough. */
const fullId = async (ctx: RulesContext, id: string): Promise<string> => {
  const ruleBases = await Promise.all(Object.keys(ctx.definitions).map((language) => ctx.ruleBase(language)))
  const ids = ruleBases.flatMap(({ rules }) => rules.map((rule) => rule.id))
  if (ids.includes(id)) return id
  const ending = ids.filter((one) => one.endsWith(`/${id}`))
  if (ending.length > 1)
    throw new UsageError(
      `Plusieurs règles s’appellent «\u00a0${id}\u00a0». Choisissez ${ending.join(' ou ')}.`,
    )
  return ending[0] ?? id
}

/** `limpide rules`: lists the rules in force, explains one, or tells which guides they cover. */
export const rules = async (door: Door, id: string | undefined, asked: object): Promise<ExitCode> => {
  const ctx = await door.context()
  const { write, colours } = door.terminal
  const isCoverage = Reflect.get(asked, 'coverage') === true
  if (id !== undefined) {
    if (isCoverage) throw new UsageError('Demandez une règle, ou --coverage\u00a0: pas les deux.')
    write(ruleText(await explainRule(ctx, await fullId(ctx, id)), colours))
    return exitCodes.clean
  }
  const ruleBases = await Promise.all(languagesOf(ctx, asked).map((language) => ctx.ruleBase(language)))
  write(isCoverage ? coverageText(ruleBases.flatMap(coverGuides), colours) : ruleListText(ruleBases, colours))
  return exitCodes.clean
}
